// look_at_preview.mjs PROGRAM: what `PROGRAM serve` shows in a page that stays open while content and theme change, as an author meets it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DESKTOP, launch } from './chromium.mjs';
import { Tally } from './tally.mjs';

const PATIENCE = 60_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MEASURE = 'content/measures/missed-bins.md';
const AXE = fileURLToPath(new URL('node_modules/axe-core/axe.min.js', import.meta.url));

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'goldthread-preview-'));
for (const folder of ['content', 'themes']) fs.cpSync(path.join(ROOT, folder), path.join(work, folder), { recursive: true });
const serving = spawn(path.resolve(process.argv[2]), ['serve', 'content', '--port', '0'], { cwd: work, stdio: ['ignore', 'pipe', 'ignore'] });
const origin = await new Promise((found, lost) => {
  let said = '';
  serving.stdout.on('data', (piece) => {
    said += piece;
    const address = said.match(/http:\/\/127\.0\.0\.1:\d+/);
    if (address) found(address[0]);
  });
  serving.on('exit', (status) => lost(new Error(`it ended with ${status}: ${said}`)));
});

const tally = new Tally();
const browser = await launch();
const page = await browser.newPage({ viewport: DESKTOP });
page.setDefaultTimeout(PATIENCE);
const complaints = [];
page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
page.on('pageerror', (error) => complaints.push(error.message));

const file = path.join(work, MEASURE);
const text = fs.readFileSync(file, 'utf8');
const shows = (words) => page.waitForFunction((wanted) => document.body?.innerText.includes(wanted), words).then(() => [], () => [`it never shows “${words}”`]);

await page.goto(`${origin}/measures/missed-bins/`, { waitUntil: 'load' });
await page.evaluate(() => scrollTo(0, 500));
await page.waitForTimeout(300);
fs.writeFileSync(file, `${text}\nA zebra crossed the street.\n`);
tally.test('a change is shown without a reload by hand', await shows('A zebra crossed the street.'));
await page.waitForTimeout(300);
const scrolled = await page.evaluate(() => scrollY);
tally.test('the page stays where it was scrolled to', scrolled === 500 ? [] : [`it is at ${scrolled}`]);

fs.writeFileSync(file, text.replace(/^outcome = ".*"$/m, 'outcome = "no-such-outcome"'));
tally.test('a finding is shown with its place', await shows(`${MEASURE}:`));
tally.test('and the last good page below it', await shows('A zebra crossed the street.'));
const looking = await (await browser.newContext({ bypassCSP: true, viewport: DESKTOP })).newPage();
await looking.goto(`${origin}/measures/missed-bins/`, { waitUntil: 'load' });
await looking.addScriptTag({ path: AXE });
const violations = await looking.evaluate(async () => (await axe.run('.goldthread-preview')).violations.map(({ id, help }) => `${id}: ${help}`));
tally.test('the findings can be read by everyone', violations);
await looking.context().close();

fs.writeFileSync(file, text);
await page.waitForFunction(() => !document.querySelector('[role=alert]'));
await page.evaluate(() => { window.wasHere = true; });
fs.appendFileSync(path.join(work, 'themes/civic/assets/civic.css'), '\nbody { outline: 3px solid rgb(1, 2, 3); }\n');
const styled = () => page.waitForFunction(() => getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)').then(() => [], () => ['the new style never came']);
tally.test('a new stylesheet is taken without another page', [...(await styled()), ...((await page.evaluate(() => window.wasHere)) ? [] : ['the page was loaded again'])]);

fs.renameSync(path.join(work, 'content'), path.join(work, 'gone'));
tally.test('without content the page says so', await shows('there is no folder content'));
fs.renameSync(path.join(work, 'gone'), path.join(work, 'content'));
fs.writeFileSync(file, `${text}\nThe zebra is back.\n`);
tally.test('and goes on when it is put back', await shows('The zebra is back.'));
tally.test('the browser has nothing to complain of', complaints);

await browser.close();
serving.kill('SIGINT');
await new Promise((ended) => serving.on('exit', (status) => { tally.test('Ctrl-C ends it with 0', status === 0 ? [] : [`${status}`]); ended(); }));
fs.rmSync(work, { recursive: true });
tally.close();
