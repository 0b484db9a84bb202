// The search page as a reader uses it: what is typed finds what it should, is said once, stays in the address, and comes to no harm
// where files cannot be fetched, where there is no script, and where what was typed or published looks like HTML.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { DESKTOP, PHONE } from './chromium.mjs';
import { allFiles } from './pages.mjs';
import { serve } from './server.mjs';

const PAGE = 'search/index.html';
const MOST_BYTES = 20 * 1024; // compressed: page, stylesheet, script and all that the first words fetch
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

export const hasSearch = (root) => fs.existsSync(path.join(root, PAGE));

const BOX = '#search_words';
const RESULTS = '#search_results a';
const SAID = '#search_status';
const shown = (page) => page.$$eval(RESULTS, (links) => links.map((link) => link.getAttribute('href')));
const saidOf = (page) => page.locator(SAID).innerText();

// Types and sends, and waits until it is said what was found.
async function ask(page, words) {
  await page.fill(BOX, '');
  await page.locator(SAID).evaluate((element) => { element.textContent = ''; });
  await page.fill(BOX, words);
  await page.press(BOX, 'Enter');
  await page.waitForFunction((said) => document.querySelector(said).textContent !== '', SAID);
}

// Each check gets a new page of its own, and gives what is wrong.
const CHECKS = {
  async 'splits words as the index does'({ page }) {
    const wrong = [];
    for (const { text, words } of read(here('../vectors/search_words.json'))) {
      const got = await page.evaluate((given) => wordsOf(given), text);
      if (JSON.stringify(got) !== JSON.stringify(words)) wrong.push(`“${text}”: ${JSON.stringify(got)}`);
    }
    return wrong;
  },

  async 'finds what people look for among the first three'({ page, home }) {
    const wrong = [];
    for (const [words, address] of read(here('searches.json'))) {
      await ask(page, words);
      const first = (await shown(page)).slice(0, 3).map((href) => new URL(href, page.url()).href.replace(home, ''));
      if (!first.includes(address)) wrong.push(`“${words}” finds ${first.join(', ') || 'nothing'} before ${address}`);
    }
    return wrong;
  },

  async 'letters and a figure written as one do not ask for all that begins with the letters'({ page }) {
    await ask(page, 'CO2');
    const said = await saidOf(page);
    const count = Number(/^\d+/.exec(said)?.[0] ?? 0);
    return count > 0 && count < 10 ? [] : [said];
  },

  async 'shows results while somebody types, and says once how many'({ page }) {
    await page.evaluate((said) => {
      window.heard = [];
      new MutationObserver(() => window.heard.push(document.querySelector(said).textContent)).observe(document.querySelector(said), { childList: true, characterData: true, subtree: true });
    }, SAID);
    const wrong = [];
    await page.locator(BOX).pressSequentially('missed b', { delay: 60 });
    await page.waitForSelector(RESULTS);
    if ((await page.evaluate(() => window.heard.length)) > 0) wrong.push('it spoke before the typing stopped');
    await page.locator(BOX).pressSequentially('ins', { delay: 60 });
    await page.waitForFunction(() => window.heard.length > 0);
    await page.waitForTimeout(1200);
    const heard = await page.evaluate(() => window.heard);
    if (heard.length !== 1 || !/^\d+ results? for “missed bins”$/.test(heard[0])) wrong.push(`heard: ${JSON.stringify(heard)}`);
    return wrong;
  },

  async 'keeps what was typed in the address, and finds it again there'({ page }) {
    await ask(page, 'clean streets & bins');
    const before = await shown(page);
    const address = new URL(page.url());
    await page.reload();
    await page.waitForSelector(RESULTS);
    const after = await shown(page);
    const wrong = [];
    if (address.searchParams.get('q') !== 'clean streets & bins') wrong.push(`the address is ${address}`);
    if (before.length === 0 || before.join() !== after.join()) wrong.push(`${before} became ${after}`);
    if ((await page.inputValue(BOX)) !== 'clean streets & bins') wrong.push('the field is empty');
    return wrong;
  },

  async 'a result says what it is and leads there, by keyboard alone'({ page, root, home }) {
    const wrong = [];
    await page.locator(BOX).focus();
    await page.keyboard.type('missed bins');
    await page.keyboard.press('Enter');
    await page.waitForSelector(RESULTS);
    const facts = await page.locator('#search_results li').first().innerText();
    if (!/Measure\. .+\. .*20\d\d/s.test(facts)) wrong.push(`the first result says: ${facts}`);
    if ((await page.locator('#search_results').evaluate((list) => list.tagName)) !== 'OL') wrong.push('the results are no ordered list');
    for (let i = 0; i < 8 && !(await page.evaluate((links) => document.activeElement.matches(links), RESULTS)); i += 1) await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL((url) => !url.pathname.includes('/search/')), page.keyboard.press('Enter')]);
    const at = new URL(page.url());
    if (!fs.existsSync(path.join(root, at.href.replace(home, '').replace(at.hash, ''), 'index.html'))) wrong.push(`it led to ${at}`);
    return wrong;
  },

  async 'shows more results when asked, and goes on there'({ page }) {
    await ask(page, 'council');
    const before = await shown(page);
    await page.click('#search_more');
    await page.waitForFunction(([links, count]) => document.querySelectorAll(links).length > count, [RESULTS, before.length]);
    const after = await shown(page);
    const focus = await page.evaluate(() => document.activeElement.getAttribute('href'));
    const wrong = [];
    if (before.length !== 10 || after.slice(0, 10).join() !== before.join()) wrong.push(`${before.length} results became ${after.length}`);
    if (focus !== after[10]) wrong.push(`the focus is on ${focus}`);
    return wrong;
  },

  async 'says when nothing is found, with advice and a way on'({ page }) {
    await ask(page, 'zzqxjvk');
    const wrong = [];
    if (!/^No results for “zzqxjvk”$/.test(await saidOf(page))) wrong.push(await saidOf(page));
    if (!(await page.isVisible('#search_advice'))) wrong.push('no advice');
    if (!(await page.isVisible('main a[href$="a-z/"]'))) wrong.push('no link to the A to Z');
    if ((await shown(page)).length > 0) wrong.push('results stand there');
    return wrong;
  },

  async 'says when only some words are found'({ page }) {
    await ask(page, 'bins zzqxjvk');
    const wrong = /^No page has all/.test(await saidOf(page)) ? [] : [await saidOf(page)];
    return (await shown(page)).length > 0 ? wrong : [...wrong, 'no results'];
  },

  async 'says when files cannot be fetched, and works again when they can'({ page }) {
    await page.route('**/*.json', (route) => route.abort());
    await ask(page, 'bins');
    const wrong = /not working/.test(await saidOf(page)) ? [] : [await saidOf(page)];
    if (!(await page.isVisible('main a[href$="a-z/"]'))) wrong.push('no link to the A to Z');
    await page.unroute('**/*.json');
    await ask(page, 'bins');
    if ((await shown(page)).length === 0) wrong.push('it does not come back');
    return wrong;
  },

  async 'takes nothing for HTML'({ page }) {
    const hostile = '<img src=x onerror="window.caught = true">';
    await page.route('**/pages-*.json', async (route) => {
      const pages = await (await route.fetch()).json();
      await route.fulfill({ json: pages.map(([address, ...texts]) => [address, ...texts.map(() => hostile)]) });
    });
    await ask(page, `bins ${hostile}`);
    const wrong = [];
    if ((await page.locator('#search_results img, #search_status img').count()) > 0 || (await page.evaluate(() => window.caught))) wrong.push('it became HTML');
    if ((await page.locator(RESULTS).first().innerText()) !== hostile) wrong.push('the title is not as it was');
    if (!(await saidOf(page)).includes(hostile)) wrong.push('what was typed is not said as it was');
    return wrong;
  },

  async 'fetches nothing before it is used, and little then'({ page, root }) {
    await page.waitForTimeout(300);
    const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname));
    const early = fetched.filter((file) => file.endsWith('.json'));
    await page.locator(BOX).focus();
    await ask(page, 'missed bins');
    const all = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    const files = [PAGE, ...all.filter((name) => !name.endsWith('.svg')).map((name) => path.relative('/', new URL(name).pathname))];
    const bytes = files.map((file) => gzipSync(fs.readFileSync(path.join(root, file)), { level: 9 }).length).reduce((sum, each) => sum + each, 0);
    console.log(`search: ${bytes} bytes compressed in ${files.length} files for the first words`);
    const wrong = early.map((file) => `${file} before it was used`);
    if (all.length < 4) wrong.push(`fetched only ${all}`);
    if (bytes > MOST_BYTES) wrong.push(`${bytes} bytes`);
    return wrong;
  },

  async 'leads to the A to Z without a script'({ browser, address }) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
    const page = await context.newPage();
    await page.goto(`${address}?q=bins`);
    const wrong = [];
    if (!(await page.isVisible('main a[href$="a-z/"]'))) wrong.push('no link to the A to Z');
    if (!/JavaScript/.test(await page.innerText('main'))) wrong.push('it does not say what is missing');
    if (await page.isVisible(BOX)) wrong.push('there is a field that does nothing');
    await context.close();
    return wrong;
  },

  async 'is no page to be found by searching elsewhere'({ page, root }) {
    const robots = await page.locator('meta[name=robots]').evaluateAll((all) => all.map((meta) => meta.content).join());
    const wrong = robots.includes('noindex') ? [] : ['search engines may list it'];
    const map = path.join(root, 'sitemap.xml');
    if (fs.existsSync(map) && /\/search\//.test(fs.readFileSync(map, 'utf8'))) wrong.push('it stands in the sitemap');
    return wrong;
  },

  async 'works wherever the site stands'({ browser, root, patience }) {
    const above = await serve(path.dirname(root));
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${above.origin}/${path.basename(root)}/search/?q=bins`);
    await page.waitForSelector(RESULTS);
    const answer = await page.request.get(await page.locator(RESULTS).first().evaluate((link) => link.href.split('#')[0]));
    await page.context().close();
    above.close();
    return answer.ok() ? [] : [`its first result is ${answer.url()}`];
  },

  async 'every page of the index is there'({ root }) {
    const files = new Set(allFiles(root));
    const indexes = [...files].map((file) => /^(.*)search\/\w+\/pages-\d+\.json$/.exec(file)).filter(Boolean);
    const wrong = indexes.length > 0 ? [] : ['there is no index'];
    for (const [file, language] of indexes) {
      for (const [address] of read(path.join(root, file))) {
        const [folder, anchor] = (language + address).split('#');
        const target = `${folder}index.html`;
        if (!files.has(target)) wrong.push(`${address} is not there`);
        else if (anchor && !fs.readFileSync(path.join(root, target), 'utf8').includes(` id="${anchor}"`)) wrong.push(`${address}: no such anchor`);
      }
    }
    return wrong;
  },

  async 'every page has a form that leads to it'({ page, root, home }) {
    const wrong = [];
    for (const file of allFiles(root).filter((name) => name.endsWith('.html') && name !== '404.html')) {
      const html = fs.readFileSync(path.join(root, file), 'utf8');
      if (!html.includes('<header')) continue; // a page that only leads on
      const action = /<form[^>]* role="search"[^>]* action="([^"]*)"/.exec(html)?.[1];
      const language = /^[a-z]{2}\//.exec(file)?.[0] ?? ''; // each has its own
      if (action === undefined || new URL(action, home + file).href !== `${home}${language}search/`) wrong.push(`${file}: ${action}`);
    }
    await page.goto(home);
    const field = page.locator('header form[role=search] input[name=q]');
    await field.fill('bins');
    await Promise.all([page.waitForURL('**/search/?q=bins'), field.press('Enter')]);
    await page.waitForSelector(RESULTS);
    return wrong;
  },
};

export const SEARCH_CHECKS = Object.keys(CHECKS);

// All others look for what the demonstration publishes.
const OF_ANY_SITE = ['splits words as the index does', 'says when nothing is found, with advice and a way on', 'leads to the A to Z without a script',
  'is no page to be found by searching elsewhere', 'every page of the index is there'];

export const searchChecksFor = (root) => (fs.existsSync(path.join(root, 'measures/missed-bins/index.html')) ? SEARCH_CHECKS : OF_ANY_SITE);

export async function checkSearch(browser, root, server, tally, patience, names) {
  const home = `${server.origin}/`;
  const address = server.address(PAGE);
  for (const name of names) {
    const page = await browser.newPage({ viewport: DESKTOP });
    page.setDefaultTimeout(patience);
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/ERR_FAILED/.test(message.text())) wrong.push(`console: ${message.text()}`);
    });
    try {
      await page.goto(address, { waitUntil: 'load' });
      wrong.push(...await CHECKS[name]({ browser, page, root, home, address, patience }));
    } catch (error) {
      wrong.push(error.message.split('\n')[0]);
    }
    tally.test(`search: ${name}`, wrong);
    await page.context().close();
  }
}
