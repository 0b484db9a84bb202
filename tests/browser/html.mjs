// The Nu HTML checker over every page and every stylesheet: no error is let pass.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { allFiles } from './pages.mjs';

const jar = createRequire(import.meta.url)('vnu-jar');
// Valid CSS in every current browser that this edition of the checker does not know yet.
const UNKNOWN_TO_THE_CHECKER = /Property “(paint-order|vector-effect|container-type|container-name|container)” doesn't exist|at-rule “@(container|view-transition|starting-style|property|layer|scope)”/;

async function messages(root, only) {
  const run = await promisify(execFile)('java', ['-Xss2m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', only, root],
    { maxBuffer: 1 << 28 });
  return JSON.parse(run.stdout).messages;
}

export async function checkHtml(root, pages, tally) {
  const sheets = allFiles(root).filter((file) => file.endsWith('.css'));
  const said = [...await messages(root, '--skip-non-html'), ...(sheets.length ? await messages(root, '--skip-non-css') : [])];
  const wrong = new Map();
  for (const message of said) {
    if (message.type === 'info' || UNKNOWN_TO_THE_CHECKER.test(message.message)) continue;
    const file = message.url ? path.relative(root, fileURLToPath(message.url)) : '(checker)';
    if (!wrong.has(file)) wrong.set(file, []);
    wrong.get(file).push(`${message.lastLine ?? 1}:${message.lastColumn ?? 1}: ${message.message}`);
  }
  for (const file of [...pages, ...sheets]) tally.test(`${file}: valid`, wrong.get(file) ?? []);
  tally.test('the checker itself', wrong.get('(checker)') ?? []);
}
