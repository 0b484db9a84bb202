// A page on a screen, wide and narrow, light and dark: axe at WCAG 2.2 AA, nothing wider than the screen, nothing in the
// console, nothing fetched from elsewhere, and the same words without scripts.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { DESKTOP, PHONE } from './chromium.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EVERY_RULE = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
// Those whose answer hangs on size and colour: names, roles and structure are the same in every look of a page.
const RULES_OF_LOOK = { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'] };

// These run in the browser.
const runAxe = async (rules) => {
  const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'], elementRef: false, selectors: false });
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${node.html.slice(0, 100)}: ${rule.help}`));
};
const tooWide = () => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width + 1) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1);
  return [`${document.documentElement.scrollWidth} px wide on a screen of ${width}, such as ${wide.slice(-1).map((e) => e.outerHTML.slice(0, 80))}`];
};
// A list of things shows each row whole.
const listsAmiss = () => [...document.querySelectorAll('.scroll:has(.stack)')].filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth + 1)
  .map((box) => `columns of “${box.getAttribute('aria-label')}” are out of sight`);
// Any other table says when it goes on to the right: its edge has a shade until its end is reached.
async function shadeAmiss(page) {
  const goesOn = await page.evaluateHandle(() => [...document.querySelectorAll('.scroll:not(:has(.stack))')]
    .find((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth + 24));
  const box = goesOn.asElement();
  if (!box) return [];
  await box.evaluate((element) => element.scrollIntoView());
  const edge = async () => {
    const { x, y, width } = await box.boundingBox();
    return (await page.screenshot({ clip: { x: x + width - 3, y: y + 1, width: 2, height: 2 } })).toString('base64');
  };
  const before = await edge();
  await box.evaluate((element) => { element.scrollLeft = element.scrollWidth; });
  const after = await edge();
  await box.evaluate((element) => { element.scrollLeft = 0; });
  return before === after ? [`nothing says that “${await box.getAttribute('aria-label')}” goes on to the right`] : [];
}
// Where the reader's own two colours rule, what is drawn must still stand out from the ground.
const shapesUnseen = () => {
  const ground = getComputedStyle(document.body).backgroundColor;
  return [...document.querySelectorAll('svg text, svg .chart-line, svg .chart-bar, svg .chart-mark:not(.chart-mark-hollow)')]
    .filter((shape) => {
      const style = getComputedStyle(shape);
      const seen = (colour) => colour !== 'none' && colour !== ground && !/^rgba\(.*, 0\)$/.test(colour);
      return !seen(style.fill) && !seen(style.stroke);
    })
    .slice(0, 3).map((shape) => `cannot be told from the ground: ${shape.outerHTML.slice(0, 80)}`);
};
const moving = () => document.getAnimations().map((animation) => `moves: ${animation.effect?.target?.outerHTML.slice(0, 80)}`);
const largerText = () => { document.documentElement.style.fontSize = '200%'; };
const cutText = () => [...document.querySelectorAll('main *')]
  .filter((element) => {
    const style = getComputedStyle(element);
    return /hidden|clip/.test(style.overflowX + style.overflowY) && element.clientWidth > 1 && element.clientHeight > 1
      && (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2);
  })
  .slice(0, 3).map((element) => `cut off: ${element.outerHTML.slice(0, 80)}`);
const words = () => document.body.innerText.replace(/\s+/g, ' ').trim();

export async function checkScreen(page, server, file, tally) {
  const complaints = [];
  page.on('console', (message) => {
    // The status of a page that is not found is reported there too; that it has this status is what we want.
    if (message.type() === 'error' && !(file === '404.html' && /404/.test(message.text()))) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`not fetched: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) complaints.push(`from elsewhere: ${request.url()}`);
  });
  const answer = await page.goto(server.address(file), { waitUntil: 'load' });
  if (answer.status() !== (file === '404.html' ? 404 : 200)) complaints.push(`status ${answer.status()}`);
  const withScripts = await page.evaluate(words);
  tally.test(`${file}: loads without complaint`, [...complaints]);

  await page.evaluate(axe);
  for (const [colorScheme, name, size, rules] of [['light', '1280 px', DESKTOP, EVERY_RULE], ['dark', '320 px', PHONE, RULES_OF_LOOK]]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    tally.test(`${file}: axe, ${colorScheme}, ${name}`, await page.evaluate(runAxe, rules));
    if (size !== PHONE) continue;
    tally.test(`${file}: no sideways scrolling, ${colorScheme}, ${name}`, await page.evaluate(tooWide));
    tally.test(`${file}: tables on a phone`, [...await page.evaluate(listsAmiss), ...await shadeAmiss(page)]);
  }

  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  tally.test(`${file}: axe, forced colours`, [...await page.evaluate(runAxe, RULES_OF_LOOK), ...await page.evaluate(shapesUnseen)]);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  tally.test(`${file}: nothing moves by itself`, await page.evaluate(moving));
  await page.evaluate(largerText);
  tally.test(`${file}: text at 200%`, [...await page.evaluate(tooWide), ...await page.evaluate(cutText)]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });

  if (/(^|\/)search\/index\.html$/.test(file)) return; // it says that it needs one
  const plain = await page.context().browser().newContext({ viewport: DESKTOP, javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(server.address(file), { waitUntil: 'load' });
  const withoutScripts = await still.evaluate(words);
  tally.test(`${file}: the same words without scripts`, withScripts.length > 0 && withScripts === withoutScripts ? [] : [`${withScripts.length} letters with scripts, ${withoutScripts.length} without`]);
  await plain.close();
}
