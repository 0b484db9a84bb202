// A page on a screen, wide and narrow, light and dark: axe at WCAG 2.2 AA, nothing wider than the screen, nothing in the
// console, nothing fetched from elsewhere, and the same words without scripts.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { DESKTOP, PHONE } from './chromium.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// These three run in the browser.
const runAxe = async (rules) => {
  const found = await axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'], elementRef: false });
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${node.target.join(' ')}: ${rule.help}`));
};
const tooWide = () => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width + 1) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1);
  return [`${document.documentElement.scrollWidth} px wide on a screen of ${width}, such as ${wide.slice(-1).map((e) => e.outerHTML.slice(0, 80))}`];
};
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
  for (const colorScheme of ['light', 'dark']) {
    for (const [name, size] of [['1280 px', DESKTOP], ['320 px', PHONE]]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      tally.test(`${file}: axe, ${colorScheme}, ${name}`, await page.evaluate(runAxe, RULES));
      if (size === PHONE) tally.test(`${file}: no sideways scrolling, ${colorScheme}, ${name}`, await page.evaluate(tooWide));
    }
  }

  const plain = await page.context().browser().newContext({ viewport: DESKTOP, javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(server.address(file), { waitUntil: 'load' });
  const withoutScripts = await still.evaluate(words);
  tally.test(`${file}: the same words without scripts`, withScripts.length > 0 && withScripts === withoutScripts ? [] : [`${withScripts.length} letters with scripts, ${withoutScripts.length} without`]);
  await plain.close();
}
