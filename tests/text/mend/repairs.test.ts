import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block } from "../../../src/record/record.ts";
import { findRepairs, repairText } from "../../../src/text/mend/repairs.ts";

function paragraph(text: string): Block[] {
  return [{ kind: "paragraph", start: 0, end: text.length, line: 1 }];
}

/** As collected → as displayed, the kinds of repair in order. */
const repaired: [source: string, displayed: string, ...kinds: string[]][] = [
  ["the ;use by Russia", "the use by Russia", "stray semicolon"],
  ["taking place. #x27;y multiply", "taking place. ’y multiply", "entity debris"],
  ["Tom &amp; Jerry&nbsp;met", "Tom & Jerry met", "entity debris", "entity debris"],
  [
    "it&#8217;s &amp;quot;done&amp;quot;",
    'it’s "done"',
    "entity debris",
    "entity debris",
    "entity debris",
  ],
  ["Russian bombings .", "Russian bombings.", "space before a full stop"],
  ["the  governor", "the governor", "doubled space"],
  ["Mayor\u00A0Vitaliy", "Mayor Vitaliy", "non-breaking space"],
  ["how\u00A0 Putin", "how Putin", "doubled space"],
  ["Itâ€™s â€œgoodâ€\u009d", "It’s “good”", "mojibake", "mojibake", "mojibake"],
  ["SÃ£o TomÃ©", "São Tomé", "mojibake", "mojibake"],
  ["Otjozon\u00ADdjupa", "Otjozondjupa", "invisible character"],
  ["a \u202Ereversed\u202C word", "a reversed word", "invisible character", "invisible character"],
  ["a <b>bold</b> claim<br>here", "a bold claim here", "markup", "markup", "markup"],
  ["a line\r\n  broken", "a line broken", "broken line"],
  ["a long-\nterm plan", "a long-term plan", "broken line"],
  ["city of 3330,000 people", "city of 3330,000 people", "suspect number"],
  ["half \uD83D a face", "half \uFFFD a face", "undecodable character"],
];

for (const [source, displayed, ...kinds] of repaired) {
  test(`${source} → ${displayed}`, () => {
    const repairs = findRepairs(source, paragraph(source));
    assert.equal(repairText(source, { start: 0, end: source.length }, repairs), displayed);
    assert.deepEqual(
      repairs.map(({ kind }) => kind),
      kinds,
    );
  });
}

const untouched = [
  "He paused; use was rare.",
  "3 000 people, 1,250,000 dollars, 10,00,000 rupees and 2,000",
  "Beyoncé’s café at 5 < 6 and 7 > 3",
  "AT&T; R&D and Q&A;",
  "“Â” is a letter, Ângela a name",
  "a smile ;-) and a list: a; b",
  "issue #27; item #x",
  "waited ... and waited .5 hours",
  "👩‍👩‍👧 and می‌خواهم keep their joiners",
];

for (const source of untouched) {
  test(`leaves ${source}`, () => {
    assert.deepEqual(findRepairs(source, paragraph(source)), []);
  });
}

test("boilerplate is not repaired", () => {
  const source = "Share  this";
  const blocks: Block[] = [{ kind: "boilerplate", start: 0, end: 11, line: 1, rule: "…" }];
  assert.deepEqual(findRepairs(source, blocks), []);
});

test("a span shows only the repairs that lie in it", () => {
  const source = "the ;use of  the ;word";
  const repairs = findRepairs(source, paragraph(source));
  assert.equal(repairText(source, { start: 4, end: 8 }, repairs), "use");
  assert.equal(repairText(source, { start: 9, end: 22 }, repairs), "of the word");
  assert.equal(repairText(source, { start: 5, end: 8 }, repairs), "use");
});
