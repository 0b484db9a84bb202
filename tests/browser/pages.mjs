// Which pages a website has, and which of them stand for the others.
import fs from 'node:fs';
import path from 'node:path';

// Every file below `root`, by its path with forward slashes, sorted.
export function allFiles(root) {
  const found = [];
  const walk = (folder) => {
    for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const file = folder + entry.name;
      if (entry.isDirectory()) walk(`${file}/`);
      else found.push(file);
    }
  };
  walk('');
  return found.sort();
}

export const htmlFiles = (root) => allFiles(root).filter((file) => file.endsWith('.html'));

// Folders of further languages: their pages say so, and the main language's do not stand below a home page of their own.
export function languageFolders(root) {
  return fs.readdirSync(root).filter((name) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(name) && fs.existsSync(path.join(root, name, '404.html')));
}

// Pages of a family share a template: measures/<id>/ are one, reports/<id>/exceptions/ another, and so is each page at the top.
const familyOf = (file) => file.split('/').map((part, depth, all) => ((depth === 1 && all.length > 2) || (depth === 3 && all.length > 4) ? '*' : part)).join('/');

// In a further language the templates are the same: these stand for them.
const IN_EVERY_LANGUAGE = ['index.html', 'measures/*/index.html', 'reports/*/index.html', 'priorities/*/index.html', 'a-z/index.html', 'calendar/index.html', 'search/index.html'];

// The largest page of every family, home and 404 among them.
export function samplePages(root, pages) {
  const largest = new Map();
  const size = (file) => fs.statSync(path.join(root, file)).size;
  const folders = languageFolders(root);
  for (const file of pages) {
    const folder = folders.find((each) => file.startsWith(`${each}/`));
    if (folder && !IN_EVERY_LANGUAGE.includes(familyOf(file.slice(folder.length + 1)))) continue;
    const family = folder ? `${folder}/${familyOf(file.slice(folder.length + 1))}` : familyOf(file);
    if (!largest.has(family) || size(file) > size(largest.get(family))) largest.set(family, file);
  }
  return [...largest.values()];
}
