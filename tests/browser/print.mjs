// A page on paper: dark letters on white whatever the screen's colours, nothing cut off, nothing folded away, and a PDF of it.
// A4 less margins of 10 mm at 96 dots an inch.
const PAPER = { width: 718, height: 1000 };

const onPaper = () => {
  const wrong = [];
  const luminance = (colour) => {
    const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) ?? [0, 0, 0]).map(Number);
    return a === 0 ? null : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
  };
  const body = getComputedStyle(document.body);
  const paper = luminance(body.backgroundColor) ?? luminance(getComputedStyle(document.documentElement).backgroundColor) ?? 1;
  if (paper < 0.9) wrong.push(`the paper is dark: ${body.backgroundColor}`);
  if (luminance(body.color) > 0.4) wrong.push(`the letters are pale: ${body.color}`);
  for (const element of document.querySelectorAll('main *')) {
    if (element.closest('svg') || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    if (element.getBoundingClientRect().right > innerWidth + 1) wrong.push(`wider than the paper: ${element.outerHTML.slice(0, 80)}`);
    if (/auto|scroll|hidden|clip/.test(style.overflowX) && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 2) wrong.push(`cut off: ${element.outerHTML.slice(0, 80)}`);
    // Chromium breaks a table in a grid over two sheets with too little room for its repeated heading.
    if (element.matches('table') && getComputedStyle(element.parentElement).display !== 'block') wrong.push(`what follows is printed over its last row: ${element.outerHTML.slice(0, 80)}`);
    if (element.matches('details:not([open])') && [...element.children].some((child) => child.tagName !== 'SUMMARY' && !child.checkVisibility({ contentVisibilityAuto: true }))) wrong.push(`folded away: ${element.textContent.trim().slice(0, 60)}`);
  }
  for (const control of document.querySelectorAll('form, input, button')) {
    if (control.checkVisibility()) wrong.push(`of no use on paper: ${control.outerHTML.slice(0, 80)}`);
  }
  if (!document.querySelector('h1')?.checkVisibility()) wrong.push('no h1');
  return wrong;
};

export async function checkPrint(page, server, file, tally) {
  await page.goto(server.address(file), { waitUntil: 'load' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize(PAPER);
  const wrong = await page.evaluate(onPaper);
  const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '10mm', right: '10mm' } });
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-')) || pdf.length < 5000) wrong.push('the PDF is empty');
  tally.test(`${file}: on paper`, wrong);
}
