// Finds pages while the reader types. The index beside this page says which words stand on which page (src/site/search_index.hpp
// has its shape); its files are fetched when they are needed. All that is shown is put in as text, never as HTML.
'use strict';

const MOST_LETTERS = 24;
const clipped = (word) => Array.from(word).slice(0, MOST_LETTERS).join('');
const singular = (word) => {
  if (Array.from(word).length < 4) return word;
  if (/..ies$/u.test(word)) return word.slice(0, -3) + 'y';
  return /(x|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.replace(/([^siu])s$/u, '$1');
};
const form = (word) => singular(clipped(word));

// Splits a text as src/text/search_words.cpp does: tests/vectors/search_words.json holds both to it.
const wordsOf = (text) => {
  const words = [];
  const plain = text.replace(/[\x60´ʻʼ‘’]/g, "'").normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  for (const [run] of plain.matchAll(/[\p{L}\p{N}]+(?:[-'‐-–/.,_&][\p{L}\p{N}]+)*/gu)) {
    const pieces = run.replace(/'\p{L}{1,2}(?![\p{L}\p{N}'])/gu, '').replace(/'/g, '').match(/\p{L}+|\p{N}+/gu) || [];
    const forms = pieces.filter((piece) => /^\p{N}|../u.test(piece)).map(form);
    const joined = pieces.join('');
    if (pieces.length > 1 && Array.from(joined).length > MOST_LETTERS) {
      words.push(...forms.map((each) => [each]));
      continue;
    }
    if (pieces.length > 1) forms.push(form(joined));
    if (forms.length > 0) words.push(forms);
  }
  return words;
};

// Is a word the beginning of a term, but for one letter that is wrong, missing, too many or in its neighbour's place?
const isNear = (term, word) => {
  let i = 0;
  while (i < word.length && term[i] === word[i]) i += 1;
  const rest = (x, y) => term.slice(i + x).startsWith(word.slice(i + y));
  return rest(1, 1) || rest(0, 1) || rest(1, 0) || (term[i] === word[i + 1] && term[i + 1] === word[i] && rest(2, 2));
};
const isRelated = (term, word, endings) => {
  let i = 0;
  while (i < word.length && term[i] === word[i]) i += 1;
  return i > 3 && [term, word].every((each) => each.length === i || endings.includes(each.slice(i)));
};
const isWord = (term, word) => (term === word ? 1 : 0);
// 1 for the word itself, less for one that begins so or has the same stem, 0 for another.
const likeness = (term, word, endings) => {
  if (term === word) return 1;
  if (term.startsWith(word)) return 0.5 + (0.3 * word.length) / term.length;
  return isRelated(term, word, endings) ? 0.6 : 0;
};

const at = (id) => document.getElementById('search_' + id);
const box = at('words');
const list = at('results');
const said = at('status');

const files = new Map();
const load = (name) => {
  if (!files.has(name)) {
    const file = fetch(list.dataset.index + name + '.json').then((answer) => {
      if (!answer.ok) throw new Error(name);
      return answer.json();
    });
    file.catch(() => files.delete(name));
    files.set(name, file);
  }
  return files.get(name);
};

// The pages of a word, each with how well it fits. `like`: isWord, or likeness.
const pagesOf = async (head, word, like) => {
  const first = head.starts.filter((start) => start <= word).length - 1;
  const names = head.starts.map((start, i) => [start, i]).filter(([start, i]) => i === first || (i > first && start.startsWith(word)));
  const terms = (await Promise.all(names.slice(0, 4).map(([, i]) => load('words-' + i)))).flatMap(Object.entries);
  const endings = head.endings.split(' ');
  let alike = terms.map(([term, list]) => [list, like(term, word, endings)]).filter(([, fit]) => fit > 0);
  if (alike.length === 0 && word.length > 3 && !/\p{N}/u.test(word)) alike = terms.filter(([term]) => isNear(term, word)).map(([, list]) => [list, 0.3]);
  const pages = new Map();
  const give = (page, fit) => pages.set(page, Math.max(fit, pages.get(page) || 0));
  for (const [postings, fit] of alike) {
    let page = 0;
    for (const posting of postings) {
      page += Math.floor(posting / 10);
      give(page, (posting % 10) * fit * Math.log(1 + head.of.length / postings.length));
    }
  }
  // "measure" asks for all measures.
  const kinds = head.kinds.map((names) => word.length > 2 && wordsOf(names.join(' ')).flat().some((name) => name.startsWith(word)));
  Array.from(head.of).forEach((letter, page) => {
    if (kinds[letter.charCodeAt(0) - 97]) give(page, 1);
  });
  return pages;
};

// Of a word that is joined: all its parts, or all in one. "CO2" does not ask for what begins with "co"; letters that stand last may
// go on.
const pagesOfForms = async (head, forms) => {
  const end = forms.length - 1;
  const like = (each, i) => (i === end || (i === end - 1 && !/\p{N}/u.test(each)) ? likeness : isWord);
  const found = await Promise.all(forms.map((each, i) => pagesOf(head, each, like(each, i))));
  const joined = found.pop();
  for (const [page, fit] of found.length > 0 ? found[0] : []) {
    if (found.every((pages) => pages.has(page))) joined.set(page, Math.max(fit, joined.get(page) || 0));
  }
  return joined;
};

// The numbers of the pages, best first, and whether each has all the words.
const lookFor = async (typed) => {
  const head = await load('index');
  const small = wordsOf(head.small).flat();
  const asked = wordsOf(typed);
  const telling = asked.filter((forms) => forms.length > 1 || !small.includes(forms[0]));
  const hits = new Map();
  for (const pages of await Promise.all((telling.length > 0 ? telling : asked).map((forms) => pagesOfForms(head, forms)))) {
    for (const [page, fit] of pages) {
      const hit = hits.get(page) || { page, words: 0, fit: 0 };
      hit.words += 1;
      hit.fit += fit * (1 - (head.of.charCodeAt(page) - 97) / 100);
      hits.set(page, hit);
    }
  }
  const most = Math.max(0, ...Array.from(hits.values(), (hit) => hit.words));
  const best = Array.from(hits.values()).filter((hit) => hit.words === most);
  best.sort((a, b) => b.fit - a.fit || a.page - b.page);
  return { pages: best.map((hit) => hit.page), all: most === (telling.length || asked.length), head };
};

const element = (name, text, inside) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (inside) made.append(...inside);
  return made;
};
const A_TIME = 10;
let found = { pages: [] };
let turn = 0;
let timer = 0;

// The next results, below those that are there.
const show = async (from) => {
  const mine = turn;
  const pages = found.pages.slice(from, from + A_TIME);
  const { each, kinds, of, main } = found.head || {};
  const records = await Promise.all(pages.map(async (page) => (await load('pages-' + Math.floor(page / each)))[page % each]));
  if (mine !== turn) return;
  const items = records.map(([address, title, standing, period, line, untranslated], i) => {
    const link = element('a', title);
    const about = element('p', line);
    if (untranslated & 1) link.lang = main;
    if (untranslated & 2) about.lang = main;
    link.href = list.dataset.home + address;
    const name = element('p', '', [link]);
    name.className = 'name';
    const facts = element('p', [kinds[of.charCodeAt(pages[i]) - 97][0], standing, period].filter(Boolean).join('. '));
    facts.className = 'sub';
    return element('li', '', line ? [name, about, facts] : [name, facts]);
  });
  if (from === 0) list.replaceChildren();
  list.append(...items);
  at('more').hidden = found.pages.length <= from + A_TIME;
  if (from > 0 && items.length > 0) items[0].querySelector('a').focus();
};

const outcome = (typed, failed) => {
  const count = found.pages.length;
  const key = failed ? 'failed' : count === 0 ? 'none' : !found.all ? 'some' : count === 1 ? 'one' : 'many';
  return said.dataset[key].replace('#', () => count).replace('…', () => typed);
};

// pause: how long nothing must be typed, in milliseconds, before what was found is said and kept in the address.
const search = (pause) => {
  turn += 1;
  const mine = turn;
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const typed = box.value.trim();
    const asks = wordsOf(typed).length > 0;
    let failed = false;
    try {
      const now = asks ? await lookFor(typed) : { pages: [] };
      if (mine !== turn) return;
      found = now;
      await show(0);
    } catch (error) {
      failed = true;
      found = { pages: [] };
      list.replaceChildren();
      at('more').hidden = true;
    }
    if (mine !== turn) return;
    at('advice').hidden = !asks || failed || found.pages.length > 0;
    timer = setTimeout(() => {
      said.textContent = asks ? outcome(typed, failed) : '';
      history.replaceState(null, '', typed ? '?q=' + encodeURIComponent(typed) : location.pathname);
    }, pause);
  }, pause / 5);
};

at('form').hidden = false;
at('form').addEventListener('submit', (event) => {
  event.preventDefault();
  search(0);
});
box.addEventListener('input', () => search(800));
box.addEventListener('focus', () => load('index').catch(() => {}));
at('more').addEventListener('click', () => show(list.children.length).catch(() => { said.textContent = outcome('', true); }));
const asked = new URLSearchParams(location.search).get('q');
if (asked) {
  box.value = asked.slice(0, 100);
  search(0);
}
