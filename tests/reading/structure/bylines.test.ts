/** Who wrote it: lines marked by "By", and those that only stand where a name would. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findBlocks } from "../../../src/reading/structure/find-blocks.ts";
import { readLine, sentence } from "./read-line.ts";

const bylines = [
  "By Jane Doe",
  "Written by Mira Patel | Mumbai |",
  "Posted by Jane Doe",
  "Text by: Jane Doe",
  "Words by Jane Doe and John Roe",
  "Story by the Associated Press",
  "By Jane Doe @janedoe",
  "By Jane Doe jane.doe@example.org",
  "By Ludwig van der Rohe & Ana de la Cruz",
  "By Numberg Doe",
  "By Jane Doe in Kyiv – Reuters",
  "By O’Brien-Smith, Jr.",
  "By Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo",
];

for (const line of bylines)
  test(`byline: ${line}`, () => assert.deepEqual(readLine(line), [["credit", line]]));

const others: [kind: string, line: string][] = [
  ["paragraph", "by jane doe"],
  ["subheading", "By Friday, Kyiv"],
  ["subheading", "By Numbers"],
  ["subheading", "By The River"],
  ["subheading", "By and of"],
  ["subheading", "By"],
  ["subheading", "By Jane Doe said"],
  ["subheading", "Nearby Jane Doe"],
  ["paragraph", "By Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp"],
  ["subheading", "Jane Doe"],
];

for (const [kind, line] of others)
  test(`no byline: ${line}`, () => assert.deepEqual(readLine(line), [[kind, line]]));

/** Lines between headline and text, and the author that the file states → what they are. */
const underHeadline: [lines: string, author: string | undefined, kinds: string[]][] = [
  ["Jane Doe", undefined, ["credit"]],
  ["JANE DOE", "Jane Doe", ["credit"]],
  ["Airport Doe", "Jane Doe", ["credit"]],
  ["Airport Walks", "Jane Doe", ["standfirst"]],
  ["Dr. Jane Doe", undefined, ["credit"]],
  ["Dr Jane Doe", undefined, ["credit"]],
  ["Prof. Jane Doe", undefined, ["credit"]],
  ["Prof Jane Doe in Kyiv", undefined, ["credit"]],
  ["Jane D. O’Neill-Roe, at Dover", undefined, ["credit"]],
  ["Jane van Doe", undefined, ["credit"]],
  ["J. Doe", undefined, ["credit"]],
  ["– Roots Online", undefined, ["credit"]],
  ["Jane", undefined, ["standfirst"]],
  ["jane doe", undefined, ["standfirst"]],
  ["Jane Doe Is Here Now Too", undefined, ["standfirst"]],
  ["Jane Doe.", undefined, ["paragraph"]],
  ["By Jane Doe\nBBC News, Kyiv", undefined, ["credit", "credit"]],
  ["By Jane Doe\n\nChief correspondent", undefined, ["credit", "standfirst"]],
  ["By Jane Doe\nA B C D E", undefined, ["credit", "credit"]],
  ["By Jane Doe\nA B C D E F", undefined, ["credit", "standfirst"]],
  ["Photo: Jane Doe/AFP\nChief correspondent", undefined, ["credit", "standfirst"]],
  [
    "By Jane Doe\nChief correspondent\nand more of it",
    undefined,
    ["credit", "paragraph", "paragraph"],
  ],
  [
    "By Jane Doe\nChief correspondent\nAnd it rained there.",
    undefined,
    ["credit", "credit", "paragraph"],
  ],
  [
    "The river is high\n\nIt is cold\n\nJane Doe\n\n23 May 2022",
    undefined,
    ["paragraph", "paragraph", "paragraph", "boilerplate"],
  ],
  [`Jane A${"a".repeat(20)} B${"b".repeat(20)} C${"c".repeat(16)}`, undefined, ["standfirst"]],
  ["By Jane Doe\nHe left.", undefined, ["credit", "paragraph"]],
  ["By Jane Doe\nChief correspondent of the whole town", undefined, ["credit", "standfirst"]],
  ["Jane Doe\nChief correspondent", undefined, ["paragraph", "paragraph"]],
  ["23 May 2022\n\nJane Doe", undefined, ["boilerplate", "credit"]],
  ["Jane Doe\n\n23 May 2022", undefined, ["credit", "boilerplate"]],
  ["The river is high\n\nJane Doe", undefined, ["paragraph", "paragraph"]],
  [
    "The river is high\n\nJane Doe\n\n23 May 2022",
    undefined,
    ["standfirst", "credit", "boilerplate"],
  ],
];

for (const [lines, author, kinds] of underHeadline)
  test(`under the headline, by ${author ?? "nobody known"}: ${lines}`, () => {
    const page = `Flood reaches the town\n\n${lines}\n\n${sentence}\n\n${sentence} Nobody was hurt.`;
    const found = findBlocks(page, { author }).map(({ kind }) => kind);
    assert.deepEqual(found, ["title", ...kinds, "paragraph", "paragraph"]);
  });

test("a name under the last paragraph is the writer's if a dash says so", () => {
  for (const [line, kind] of [
    ["– Roots Online", "credit"],
    ["— Jane Doe", "credit"],
    ["Roots Online", "subheading"],
  ] as const) {
    const page = `Flood reaches the town\n\n${`${sentence}\n\n`.repeat(3)}${line}\n\nTags: flood, river`;
    const found = findBlocks(page, {}).map(({ kind }) => kind);
    assert.deepEqual(found.slice(-2), [kind, "boilerplate"], line);
  }
});

/** Lines above the text of a page → what they are. */
const tops: [name: string, lines: string[], kinds: string[]][] = [
  ["no headline", ["https://example.com/a", "Jane Doe"], ["boilerplate", "credit"]],
  [
    "not too far down",
    ["Flood reaches the town", ...Array<string>(11).fill("By Ann Roe"), "Jane Doe"],
    ["title", ...Array<string>(12).fill("credit")],
  ],
  [
    "too far down",
    ["Flood reaches the town", ...Array<string>(12).fill("By Ann Roe"), "Jane Doe"],
    ["title", ...Array<string>(12).fill("credit"), "subheading"],
  ],
];

for (const [name, lines, kinds] of tops)
  test(`a bare name, ${name}`, () => {
    const page = [...lines, sentence, `${sentence} It rose.`].join("\n\n");
    const found = findBlocks(page, {}).map(({ kind }) => kind);
    assert.deepEqual(found, [...kinds, "paragraph", "paragraph"]);
  });
