/**
 * Cuts Newsreader down to what the pages print → src/styles/fonts/. `node scripts/build-fonts.mjs`
 *
 * Two weights, each at the optical size it is used at, in three parts: the letters that nearly every English
 * page has, which a style sheet of all pages holds; those of Western Europe and rare signs, which a style sheet
 * of the pages that print them holds; and letters beyond those (Ł, ğ, ő), which a browser fetches.
 */
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const source = new URL("../node_modules/@fontsource-variable/newsreader/", import.meta.url);
const target = new URL("../src/styles/fonts/", import.meta.url);

const cuts = [
  { name: "text", variationAxes: { opsz: 16, wght: 400 } },
  { name: "headline", variationAxes: { opsz: 40, wght: 600 } },
];
/** As unicode-range has them in src/styles/fonts.css and more-letters.css; the second also in more-letters.ts. */
const parts = [
  {
    name: "basic",
    from: "latin",
    letters:
      " !\"$%&'(),-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" +
      "\u00a0£¶·é\u2010\u2011–—‘’“”•…‹›€→",
    keepFeatures: ["kern", "liga"],
  },
  {
    name: "more",
    from: "latin",
    letters: [
      "#*+<=>@[\\]^_`{|}~",
      range(0xa1, 0xff).replace(/[£\u00ad¶·é]/g, ""),
      "ıŒœ‒―‚‛„†‡‰™←↑↓−",
    ].join(""),
    // A letter of one part is not kerned with one of another.
    keepFeatures: [],
  },
  {
    name: "latin-ext",
    from: "latin-ext",
    letters:
      range(0x100, 0x130) + range(0x132, 0x151) + range(0x154, 0x24f) + range(0x1e00, 0x1eff),
    keepFeatures: [],
  },
];

for (const file of readdirSync(target)) rmSync(new URL(file, target));
for (const { name: part, from, letters, keepFeatures } of parts) {
  const whole = readFileSync(new URL(`files/newsreader-${from}-standard-normal.woff2`, source));
  for (const { name: cut, variationAxes } of cuts) {
    const options = {
      targetFormat: "woff2",
      variationAxes,
      keepFeatures,
      noHinting: true,
      dropTables: ["STAT", "GDEF"],
    };
    const font = await subsetFont(whole, letters, options);
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
