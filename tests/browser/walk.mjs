// The golden thread by keyboard alone: from the home page down to one measure and its figures, with nothing but Tab and Enter; past the
// head of each page by its first link. What a page skips to is where the next Tab goes on.
import { DESKTOP } from './chromium.mjs';

const MOST_STOPS = 200;
// Where each page must lead, and what the way there may be called.
const WAY = [
  [/^priorities\/[^/]+\/$/, 'a priority'],
  [/^outcomes\/[^/]+\/$/, 'an outcome'],
  [/^measures\/[^/]+\/$/, 'a measure'],
  [/\.csv$/, 'its figures as a file'],
];

// Presses Tab until a link inside <main> leads to `wanted`; null where none is met.
async function tabTo(page, origin, wanted) {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      return { href: element?.href ?? '', inside: element?.closest('main') !== null, end: element === document.body };
    });
    if (stop > 0 && here.end) return null;
    if (here.inside && wanted.test(here.href.replace(`${origin}/`, ''))) return here.href;
  }
  return null;
}

// The first stop, taken, leads into the main content.
async function skips(page) {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  return page.evaluate(() => document.activeElement?.closest('main') !== null);
}

export async function checkWalk(browser, server, tally) {
  const page = await browser.newPage({ viewport: DESKTOP });
  const wrong = [];
  await page.goto(server.address('index.html'), { waitUntil: 'load' });
  for (const [wanted, name] of WAY) {
    const from = new URL(page.url()).pathname;
    if (!await skips(page)) wrong.push(`${from}: its first link does not lead past the head`);
    await page.reload({ waitUntil: 'load' });
    const href = await tabTo(page, server.origin, wanted);
    if (!href) {
      wrong.push(`${from}: no way to ${name} within ${MOST_STOPS} stops`);
      break;
    }
    if (/\/$/.test(href)) {
      await page.keyboard.press('Enter');
      await page.waitForURL(href, { timeout: 10_000 });
    }
  }
  await page.context().close();
  tally.test('the golden thread by keyboard alone', wrong);
}
