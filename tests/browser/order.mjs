// What is read aloud next stands next: in the order of the source each block lies below the one before it, or in a column to its right.
import { DESKTOP, PHONE } from './chromium.mjs';

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, summary, label, input, button';

// Runs in the browser.
const outOfOrder = (selector) => {
  const blocks = [...document.querySelectorAll(selector)].filter((block) => {
    const box = block.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && block.checkVisibility() && box.right > 0 && !block.querySelector(selector);
  });
  const wrong = [];
  const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map((heading) => Number(heading.tagName[1]));
  if (levels[0] !== 1) wrong.push(`the main content begins with a heading of level ${levels[0]}`);
  for (const element of document.querySelectorAll('[tabindex]')) {
    if (element.tabIndex > 0) wrong.push(`jumps the queue: ${element.outerHTML.slice(0, 80)}`);
  }
  for (let i = 1; i < blocks.length; i += 1) {
    const before = blocks[i - 1].getBoundingClientRect();
    const box = blocks[i].getBoundingClientRect();
    const below = box.top >= before.top - 3;
    const beside = box.left >= before.right - 3;
    if (!below && !beside) wrong.push(`stands before what is read before it: ${blocks[i].outerHTML.slice(0, 60)} after ${blocks[i - 1].outerHTML.slice(0, 60)}`);
  }
  return wrong.slice(0, 5);
};

export async function checkOrder(page, server, file, tally) {
  await page.emulateMedia({ colorScheme: 'light' });
  const wrong = [];
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    wrong.push(...await page.evaluate(outOfOrder, BLOCKS));
  }
  tally.test(`${file}: read in order`, wrong);
}
