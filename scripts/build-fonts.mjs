/**
 * Cuts Newsreader down to what the pages print → src/styles/fonts/. `node scripts/build-fonts.mjs`
 *
 * Two weights, each at the optical size it is used at. The letters of Western Europe are a file of their
 * own: the style sheet holds it, so that a page is never painted in another face first. Letters beyond
 * those (Ł, ğ, ő) are a second file, which a browser fetches where a page has them.
 */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const source = new URL("../node_modules/@fontsource-variable/newsreader/", import.meta.url);
const target = new URL("../src/styles/fonts/", import.meta.url);

const cuts = [
  { name: "text", variationAxes: { opsz: 16, wght: 400 } },
  { name: "headline", variationAxes: { opsz: 40, wght: 600 } },
];
/** As unicode-range has them in src/styles/fonts.css. */
const parts = [
  {
    name: "latin",
    letters: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x131],
      [0x152, 0x153],
      [0x2010, 0x2015],
      [0x2018, 0x201e],
      [0x2020, 0x2022],
      [0x2026],
      [0x2030],
      [0x2039, 0x203a],
      [0x20ac],
      [0x2122],
      [0x2190, 0x2193],
      [0x2212],
    ],
  },
  {
    name: "latin-ext",
    letters: [
      [0x100, 0x130],
      [0x132, 0x151],
      [0x154, 0x24f],
      [0x1e00, 0x1eff],
    ],
  },
];

for (const { name: part, letters } of parts) {
  const whole = readFileSync(new URL(`files/newsreader-${part}-standard-normal.woff2`, source));
  const text = letters.map(([from, to = from]) => range(from, to)).join("");
  for (const { name: cut, variationAxes } of cuts) {
    const font = await subsetFont(whole, text, { targetFormat: "woff2", variationAxes });
    writeFileSync(new URL(`newsreader-${cut}-${part}.woff2`, target), font);
    console.log(`newsreader-${cut}-${part}.woff2: ${font.length} bytes`);
  }
}
copyFileSync(new URL("LICENSE", source), new URL("OFL.txt", target));

/** Newsreader has no Cyrillic and no Greek: for pictures that are shared, a face near to it draws those letters. */
const others = new URL("../node_modules/@fontsource-variable/source-serif-4/", import.meta.url);
const shareFonts = new URL("../src/output/share/fonts/", import.meta.url);
const scripts = [
  { name: "cyrillic", letters: [[0x401, 0x45f], [0x490, 0x491], [0x4b0, 0x4b1], [0x2116]] },
  { name: "greek", letters: [[0x370, 0x3ff]] },
];
for (const { name, letters } of scripts) {
  const whole = readFileSync(new URL(`files/source-serif-4-${name}-standard-normal.woff2`, others));
  const text = letters.map(([from, to = from]) => range(from, to)).join("");
  const variationAxes = { opsz: 40, wght: 600 };
  const font = await subsetFont(whole, text, { targetFormat: "woff2", variationAxes });
  writeFileSync(new URL(`source-serif-${name}.woff2`, shareFonts), font);
  console.log(`source-serif-${name}.woff2: ${font.length} bytes`);
}
copyFileSync(new URL("LICENSE", others), new URL("OFL.txt", shareFonts));

function range(from, to) {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
