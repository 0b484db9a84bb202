// A web server on this machine's loopback address alone, with the headers of a strict host.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json',
  svg: 'image/svg+xml', png: 'image/png', woff2: 'font/woff2', xml: 'application/xml', csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8', txt: 'text/plain; charset=utf-8',
};
const POLICY = ["default-src 'none'", ...['script', 'style', 'img', 'font', 'connect', 'manifest'].map((kind) => `${kind}-src 'self'`),
  "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"].join('; ');

// Serves the files below `root`; an address that is no file gets 404.html with its status.
export async function serve(root) {
  const server = http.createServer((request, response) => {
    let file = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).slice(1);
    if (file === '' || file.endsWith('/')) file += 'index.html';
    const full = path.join(root, file);
    const there = full.startsWith(root + path.sep) && fs.existsSync(full) && fs.statSync(full).isFile();
    const sent = there ? full : path.join(root, '404.html');
    response.writeHead(there && file !== '404.html' ? 200 : 404, {
      'content-type': TYPES[path.extname(sent).slice(1)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    });
    response.end(fs.existsSync(sent) ? fs.readFileSync(sent) : 'not found');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    // Where a visitor finds the page in `file`; 404.html is met where nothing is.
    address: (file) => `${origin}/${file === '404.html' ? 'no/such/page/' : file.replace(/(^|\/)index\.html$/, '$1')}`,
    close: () => server.close(),
  };
}
