// Every address on every page leads somewhere: to a file of the website, and to an anchor that is there. Ids are unique.
import fs from 'node:fs';
import path from 'node:path';
import { allFiles } from './pages.mjs';

// Reads pages with the browser's own parser; runs in the browser.
const readPages = (texts) => texts.map((text) => {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const listed = (selector, name) => [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name));
  return {
    ids: listed('[id]', 'id'),
    addresses: [...listed('[href]:not(link[rel=canonical])', 'href'), ...listed('[src]', 'src')],
    told: [...page.querySelectorAll('script[type="application/ld+json"]')].map((element) => element.textContent),
    inline: [...page.querySelectorAll('script:not([src]):not([type="application/ld+json"]), style, [style]')].map((element) => element.outerHTML.slice(0, 80)),
  };
});

// What search engines are told: JSON of schema.org, each place of a trail in its turn, each with an absolute address.
function faultsInStructuredData(text) {
  let told;
  try {
    told = JSON.parse(text);
  } catch (error) {
    return [`structured data is no JSON: ${error.message}`];
  }
  const wrong = told['@context'] === 'https://schema.org' ? [] : ['structured data is not of schema.org'];
  for (const each of told['@graph'] ?? [told]) {
    if (each['@type'] === 'BreadcrumbList') {
      each.itemListElement.forEach((place, i) => {
        if (place.position !== i + 1 || !place.name || !/^https?:/.test(place.item)) wrong.push(`structured data: a place of the trail is wrong: ${JSON.stringify(place)}`);
      });
    }
    if (each['@type'] === 'Dataset' && (!each.name || !(each.description?.length > 0) || !/^https?:/.test(each.url))) wrong.push('structured data: a set of data without name, description or address');
  }
  return wrong;
}

export async function checkLinks(browser, root, pages, tally) {
  const context = await browser.newContext();
  const reader = await context.newPage();
  const read = new Map();
  for (let i = 0; i < pages.length; i += 50) {
    const some = pages.slice(i, i + 50);
    const found = await reader.evaluate(readPages, some.map((file) => fs.readFileSync(path.join(root, file), 'utf8')));
    some.forEach((file, k) => read.set(file, found[k]));
  }
  await context.close();

  const files = new Set(allFiles(root));
  const ids = new Map([...read].map(([file, page]) => [file, new Set(page.ids)]));
  for (const [file, page] of read) {
    const wrong = page.ids.filter((id, i) => page.ids.indexOf(id) !== i).map((id) => `the id ${id} stands twice`);
    wrong.push(...page.inline.map((element) => `a strict content policy stops ${element}`));
    wrong.push(...page.told.flatMap(faultsInStructuredData));
    for (const address of new Set(page.addresses)) {
      const found = new URL(address, `http://site.invalid/${file}`);
      if (found.origin !== 'http://site.invalid') continue;
      let target = decodeURIComponent(found.pathname).slice(1);
      if (target === '' || target.endsWith('/')) target += 'index.html';
      const anchor = decodeURIComponent(found.hash.slice(1));
      if (!files.has(target)) wrong.push(`${address} leads nowhere`);
      else if (anchor && ids.has(target) && !ids.get(target).has(anchor)) wrong.push(`${address}: no such anchor`);
    }
    tally.test(`${file}: links, ids`, wrong);
  }
}
