// Debian's Chromium, without a window.
import os from 'node:os';
import { chromium } from 'playwright-core';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 320, height: 640 };

export function launch() {
  // Its own sandbox needs an ordinary user; as root, in a container, it does not start with it.
  const args = ['--disable-gpu', '--disable-dev-shm-usage', ...(process.getuid() === 0 ? ['--no-sandbox'] : [])];
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args });
}

// Runs `look` on every item, one more at a time than there are processors: now and then each waits for its browser.
export async function inParallel(items, look) {
  const todo = [...items];
  const worker = async () => {
    while (todo.length > 0) await look(todo.shift());
  };
  await Promise.all([...os.cpus(), null].map(worker));
}
