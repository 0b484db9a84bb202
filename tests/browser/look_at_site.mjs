// look_at_site.mjs SITE: every page valid and linked, and a page of every family as people will meet it in Chromium.
// Each check is also shown a page with every fault, faulty/index.html: one that finds nothing there proves nothing here.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkHtml } from './html.mjs';
import { checkKeyboard } from './keyboard.mjs';
import { checkLanguages } from './languages.mjs';
import { checkLinks } from './links.mjs';
import { checkOrder } from './order.mjs';
import { checkPrint } from './print.mjs';
import { checkScreen } from './screen.mjs';
import { SEARCH_CHECKS, checkSearch, hasSearch, searchChecksFor } from './search.mjs';
import { DESKTOP, inParallel, launch } from './chromium.mjs';
import { htmlFiles, samplePages } from './pages.mjs';
import { serve } from './server.mjs';
import { Tally } from './tally.mjs';
import { checkWalk } from './walk.mjs';
import { checkWeight } from './weight.mjs';

const CHECKS = ['valid', 'links, ids', 'loads without complaint', 'axe, light, 1280 px', 'axe, dark, 320 px', 'no sideways scrolling, dark, 320 px', 'tables on a phone',
  'the same words without scripts', 'by keyboard', 'read in order', 'on paper', 'weight', 'axe, forced colours', 'text at 200%', 'nothing moves by itself'];

// Milliseconds before a page counts as hung: long, since other work may have the machine.
const PATIENCE = 180_000;

// `patience`: milliseconds. `searches`: the checks of its search.
async function lookAt(root, browser, tally, patience, searches) {
  const pages = htmlFiles(root);
  const sample = samplePages(root, pages);
  const server = await serve(root);
  const valid = checkHtml(root, pages, tally);
  checkWeight(root, pages, tally);
  await checkLinks(browser, root, pages, tally);
  await checkLanguages(browser, server, root, tally);
  await checkWalk(browser, server, tally);
  await inParallel(sample, async (file) => {
    const page = await browser.newPage({ viewport: DESKTOP });
    page.setDefaultTimeout(patience);
    try {
      for (const check of [checkScreen, checkKeyboard, checkOrder, checkPrint]) await check(page, server, file, tally);
    } catch (error) {
      tally.test(`${file}: looked at to the end`, [error.message.split('\n')[0]]);
    }
    await page.context().close();
  });
  if (hasSearch(root)) await checkSearch(browser, root, server, tally, patience, searches);
  await valid;
  server.close();
  console.log(`${pages.length} pages; ${sample.length} looked at in Chromium: ${sample.join(' ')}`);
}

const root = path.resolve(process.argv[2] ?? 'output/public');
const tally = new Tally();
const browser = await launch();

// Most of the time that the faults take is waiting for what never comes, so the site is looked at meanwhile.
const faulty = new Tally();
await Promise.all([
  lookAt(fileURLToPath(new URL('faulty', import.meta.url)), browser, faulty, 3000, SEARCH_CHECKS),
  lookAt(root, browser, tally, PATIENCE, searchChecksFor(root)),
]);
for (const check of [...CHECKS.map((name) => `index.html: ${name}`), 'the golden thread by keyboard alone', ...SEARCH_CHECKS.map((name) => `search: ${name}`)]) {
  const found = faulty.failures.some(({ name }) => name === check);
  tally.test(`the check “${check}” can fail`, found ? [] : ['it found nothing wrong with the pages of faulty/']);
}
await browser.close();
tally.close();
// A connection that somebody left open must not keep the tests from ending.
process.stdout.write('', () => process.exit());
