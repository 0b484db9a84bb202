// A site in several languages: each page says which it is in, and the switch in its head leads to the same page in the other and back.
import fs from 'node:fs';
import path from 'node:path';
import { languageFolders } from './pages.mjs';

export async function checkLanguages(browser, server, root, tally) {
  for (const folder of languageFolders(root)) {
    const page = await browser.newPage();
    for (const file of ['index.html', ...['measures', 'priorities', 'reports'].flatMap((kind) => firstOf(root, kind))]) {
      const wrong = [];
      await page.goto(server.address(file));
      const own = await page.evaluate(() => document.documentElement.lang);
      const switches = page.locator(`header a[hreflang="${folder}"]`);
      if (await switches.count() !== 1) {
        tally.test(`${file}: the switch to ${folder}`, [`${await switches.count()} links to it in the head`]);
        continue;
      }
      if (await switches.getAttribute('lang') !== folder) wrong.push('the link does not say in which language it stands');
      await switches.click();
      const there = new URL(page.url()).pathname;
      if (there !== `/${folder}/${file.replace(/index\.html$/, '')}`) wrong.push(`it leads to ${there}`);
      if (await page.evaluate(() => document.documentElement.lang) !== folder) wrong.push('the page there does not say its language');
      const alternates = await page.evaluate(() => [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => link.hreflang));
      for (const each of [own, folder, 'x-default']) if (!alternates.includes(each)) wrong.push(`the page there names no alternate for ${each}`);
      await page.locator(`header a[hreflang="${own}"]`).click();
      if (new URL(page.url()).pathname !== `/${file.replace(/index\.html$/, '')}`) wrong.push(`back it leads to ${page.url()}`);
      tally.test(`${file}: the switch to ${folder}`, wrong);
    }
    if (fs.existsSync(path.join(root, folder, 'search/index.html'))) tally.test(`${folder}/search/: results say which language they are in`, await untranslatedResults(page, server, root, folder));
    await page.context().close();
  }
}

// A title of the index that is not translated, found, and what its result says of itself.
async function untranslatedResults(page, server, root, folder) {
  const of = path.join(root, folder, 'search');
  const index = path.join(of, fs.readdirSync(of, { withFileTypes: true }).find((entry) => entry.isDirectory()).name);
  const read = (name) => JSON.parse(fs.readFileSync(path.join(index, name), 'utf8'));
  const { main } = read('index.json');
  const pages = fs.readdirSync(index).filter((name) => name.startsWith('pages-')).flatMap(read);
  const wrong = [];
  for (const [given, language] of [[1, main], [0, null]]) {
    const found = pages.find(([, title, , , , untranslated = 0]) => (untranslated & 1) === given && title.split(' ').length > 2);
    if (!found) continue;
    await page.goto(`${server.address(`${folder}/search/index.html`)}?q=${encodeURIComponent(found[1])}`);
    const link = page.locator('#search_results a', { hasText: found[1] }).first();
    const said = await link.getAttribute('lang').catch(() => 'nothing: it is not found');
    if (said !== language) wrong.push(`“${found[1]}” says ${said}`);
  }
  return wrong;
}

// The first page of a kind, where the site has one.
function firstOf(root, kind) {
  const there = path.join(root, kind);
  if (!fs.existsSync(there)) return [];
  return fs.readdirSync(there).filter((name) => fs.existsSync(path.join(there, name, 'index.html'))).sort().slice(0, 1).map((name) => `${kind}/${name}/index.html`);
}
