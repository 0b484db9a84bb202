// A page by keyboard alone: the first stop skips to the main content, and every stop shows where it is.
import { DESKTOP } from './chromium.mjs';

const STOPS = 25; // by the key itself; of all stops, these many and more are given the focus by the script
const MOST = 80;
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

// What of an element may show that it has the focus; runs in the browser, for the two below.
const shareLook = () => {
  window.lookOf = (element) => {
    const style = getComputedStyle(element);
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.borderColor].join();
  };
};

// The element that has the focus, whether it can be seen, and whether it looks other than without the focus; runs in the browser.
const focused = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const seen = box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && getComputedStyle(element).visibility !== 'hidden';
  const withFocus = window.lookOf(element);
  element.blur();
  const marked = window.lookOf(element) !== withFocus;
  element.focus({ preventScroll: true, focusVisible: true });
  return { name: element.outerHTML.slice(0, 80), href: element.getAttribute('href'), seen, marked };
};

// Of the stops all over the page, at most `most`, those that do not show that they have the focus; runs in the browser.
const unmarked = ({ selector, most }) => {
  const all = [...document.querySelectorAll(selector)];
  const step = Math.ceil(all.length / most);
  return all.filter((_, i) => i % step === 0)
    .filter((element) => {
      if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
      element.blur();
      const without = window.lookOf(element);
      element.focus({ preventScroll: true, focusVisible: true });
      return document.activeElement !== element || window.lookOf(element) === without;
    })
    .slice(0, 3).map((element) => `does not show that it has the focus: ${element.outerHTML.slice(0, 80)}`);
};

export async function checkKeyboard(page, server, file, tally) {
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(server.address(file), { waitUntil: 'load' });
  await page.evaluate(shareLook);
  const wrong = [];
  let before = '';
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focused);
    if (!now || now.name === before) break;
    before = now.name;
    // A card in another site's frame has nothing before its content to skip.
    if (stop === 0 && await page.evaluate(() => document.querySelector('header, nav') !== null)) {
      const skips = await page.evaluate((href) => /^#./.test(href ?? '') && document.querySelector(href)?.closest('main') !== null, now.href);
      if (!skips) wrong.push(`the first stop does not lead to the main content: ${now.name}`);
    }
    if (!now.seen) wrong.push(`has the focus and cannot be seen: ${now.name}`);
    else if (!now.marked) wrong.push(`does not show that it has the focus: ${now.name}`);
  }
  wrong.push(...await page.evaluate(unmarked, { selector: FOCUSABLE, most: MOST }));
  if (before === '') wrong.push('nothing can have the focus');
  tally.test(`${file}: by keyboard`, wrong);
}
