// Every page, in both languages, light and dark, at three widths, looked at by axe-core; whether a page is wider than its screen, and whether what has the focus is seen. By hand, since it takes minutes:
//   npm i axe-core playwright-core@1.64 && CHROMIUM=/usr/bin/chromium node tests/Endurance/axe-matrix.cjs http://127.0.0.1:5080
// The pages are those of PageAddresses and EveryPageTests. It tells each defect once, with where it was seen, and how many pages it looked at.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { chromium } = require(process.env.PLAYWRIGHT ?? 'playwright-core');
const axe = readFileSync(process.env.AXE ?? require.resolve('axe-core/axe.min.js'), 'utf8');

const listed = (file, from) => readFileSync(join(__dirname, '../Showcase.Tests', file), 'utf8').split(from)[1].split('];')[0];
const pages = [...`${listed('PageAddresses.cs', 'All { get; } =')}${listed('EveryPageTests.cs', '_more =')}`.matchAll(/"(\/[^"]*)"/g)].map((m) => m[1]);

// Whoever goes from one thing to the next by the keyboard sees each: it has a size, and nothing lies over the middle of what of it is on the screen.
const unseen = () => {
  const defects = [];
  for (const held of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')) {
    if (held.tabIndex < 0 || held.disabled || !held.checkVisibility({ visibilityProperty: true })) continue;
    held.focus();
    held.scrollIntoView({ block: 'center', inline: 'center' });
    const box = held.getClientRects()[0];
    const above = box && document.elementFromPoint((Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2);
    if (!above || !(held.contains(above) || above.contains(held) || [...held.labels ?? []].some((label) => label.contains(above)))) defects.push(`unseen with the focus: ${held.outerHTML.slice(0, 160)}`);
  }
  return defects;
};

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? 'chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const defects = new Map();
  let looked = 0;
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 768, 1280]) {
      for (const language of ['zh', 'en']) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
        const page = await context.newPage();
        for (const address of pages) {
          await page.goto(`${process.argv[2]}${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
          await page.evaluate(axe);
          const found = await page.evaluate(async () => (await axe.run({ resultTypes: ['violations'], selectors: false })).violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`)));
          found.push(...await page.evaluate(unseen));
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          for (const defect of wide > width ? [...found, `wider than its screen by ${wide - width} px`] : found) {
            const seen = defects.get(`${address} ${defect}`) ?? [];
            defects.set(`${address} ${defect}`, [...seen, `${language} ${colorScheme} ${width}`]);
          }
          looked++;
        }
        await context.close();
        console.error(`${looked} looked at: ${colorScheme} ${width} ${language}`);
      }
    }
  }
  await browser.close();
  for (const [defect, seen] of defects) console.log(`${defect}\n    ${seen.join(', ')}`);
  console.log(`${pages.length} pages, ${looked} looked at, ${defects.size} defects`);
  process.exitCode = defects.size === 0 && looked > 0 ? 0 : 1;
})();
