import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseCorpusFile } from "../../../src/corpus/corpus-file.ts";
import { contrast, ownColours, schemes, toPalette } from "../../../src/corpus/look/colours.ts";

const refused: [colours: string, expected: string][] = [
  [
    'light: { accent: "#ff9900" }',
    "line 3: site → colours → light → accent: a link would be #ff9900 on #fbfaf7, a contrast of 2.05:1; needed is 4.5:1 (WCAG 2.2 AA), so choose a darker accent or a lighter paper",
  ],
  [
    'dark: { paper: "#777777" }',
    "line 3: site → colours → dark → paper: text would be #ece8df on #777777, a contrast of 3.66:1; needed is 4.5:1 (WCAG 2.2 AA), so choose a lighter ink or a darker paper",
  ],
  ['light: { ink: "#888888" }', "line 3: site → colours → light → ink: text would be #888888"],
  ["light: { accent: red }", 'accent: expected a colour of six hexadecimal digits, in quotes: "#'],
  ['light: { link: "#000000" }', "known here: paper, ink, accent"],
  ["bright: {}", "bright: unknown key"],
];

for (const [colours, expected] of refused)
  test(`refuses ${colours}`, () => {
    assert.throws(
      () => parseCorpusFile(`site:\n  colours:\n    ${colours}`),
      ({ message }: Error) => message.includes(expected) || assert.fail(message),
    );
  });

test("takes the colours of newspapers", () => {
  for (const accent of ["#052962", "#a1172d", "#326891", "#00594c", "#8f2f12"])
    parseCorpusFile(`site:\n  colours:\n    light: { accent: "${accent}" }`);
  parseCorpusFile('site:\n  colours:\n    light: { paper: "#fff1e5", accent: "#990f3d" }');
});

test("an accent for light only is made lighter for dark, until it can be read", () => {
  const { accent, paper } = toPalette({ light: { accent: "#052962" }, dark: {} }, "dark");
  assert.notEqual(accent, "#052962");
  assert.ok(contrast(accent, paper) >= 4.5);
});

test("black on white has the contrast that WCAG gives it", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
});

test("what is not set has the colours of the style sheets", () => {
  const base = readFileSync("src/styles/base.css", "utf8");
  for (const name of ["paper", "ink", "accent"] as const) {
    const [light, dark] = schemes.map((scheme) => ownColours[scheme][name]);
    assert.ok(base.includes(`--${name}: light-dark(${light}, ${dark});`), name);
  }
});
