// What a first visit fetches before a page is whole: the page, its stylesheet, its pictures, its scripts, compressed as a host
// sends them. Search may be heavier; what is made to be printed, all in one piece, is not held to it.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

export const MOST_BYTES = 14 * 1024;
export const MOST_SEARCH_BYTES = 20 * 1024;
export const MOST_REQUESTS = 3;
export const MOST_SEARCH_REQUESTS = 4; // its script is one more

const IS_PRINTED = /(^|\/)(print|pack)\/index\.html$/;
const IS_SEARCH = /(^|\/)search\/index\.html$/;
// The icon is the browser's own affair: it is fetched after the page, once for the whole site.
const FETCHED = [/<link[^>]*\brel="stylesheet"[^>]*>/g, /<script[^>]*\bsrc="[^>]*>/g, /<img[^>]*>/g];

const sizes = new Map();
function sizeOf(root, file) {
  const full = path.join(root, file);
  if (!sizes.has(full)) sizes.set(full, fs.existsSync(full) ? zlib.gzipSync(fs.readFileSync(full), { level: 9 }).length : 0);
  return sizes.get(full);
}

// The files that the page in `file` fetches, itself first.
export function fetched(root, file) {
  const html = fs.readFileSync(path.join(root, file), 'utf8');
  const found = new Set([file]);
  for (const tag of FETCHED.flatMap((pattern) => html.match(pattern) ?? [])) {
    const address = tag.match(/\b(?:href|src)="([^"]*)"/)[1];
    const there = new URL(address, `http://site.invalid/${file}`);
    if (there.origin === 'http://site.invalid') found.add(decodeURIComponent(there.pathname).slice(1));
  }
  return [...found];
}

export function checkWeight(root, pages, tally) {
  for (const file of pages) {
    if (IS_PRINTED.test(file)) continue;
    const all = fetched(root, file);
    const bytes = all.reduce((sum, each) => sum + sizeOf(root, each), 0);
    const requests = IS_SEARCH.test(file) ? MOST_SEARCH_REQUESTS : MOST_REQUESTS;
    const most = IS_SEARCH.test(file) ? MOST_SEARCH_BYTES : MOST_BYTES;
    const wrong = [];
    if (bytes > most) wrong.push(`${bytes} bytes compressed, ${most} at most: ${all.map((each) => `${each} ${sizeOf(root, each)}`).join(', ')}`);
    if (all.length > requests) wrong.push(`${all.length} requests, ${requests} at most: ${all.join(' ')}`);
    tally.test(`${file}: weight`, wrong);
  }
}
