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

// Pages of a family share a template: measures/<id>/ are one, reports/<id>/exceptions/ another, and so is each page at the top.
const familyOf = (file) => file.split('/').map((part, depth, all) => (depth === 1 && all.length > 2 ? '*' : part)).join('/');

// The largest page of every family, home and 404 among them.
export function samplePages(root, pages) {
  const largest = new Map();
  const size = (file) => fs.statSync(path.join(root, file)).size;
  for (const file of pages) {
    const family = familyOf(file);
    if (!largest.has(family) || size(file) > size(largest.get(family))) largest.set(family, file);
  }
  return [...largest.values()];
}
