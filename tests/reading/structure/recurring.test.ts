import assert from "node:assert/strict";
import { test } from "node:test";
import { findBlocks } from "../../../src/reading/structure/find-blocks.ts";
import { recurringRule } from "../../../src/reading/structure/recurring.ts";

const headline = "The weekly letter from the valley";
const text = [
  headline,
  "The old bridge over the Wells river stays closed for two weeks, the mayor said on Monday.",
  "The bridge was built in 1912 and has carried the valley's traffic ever since it was opened.",
  "Buses take the longer way by the mill, and the ferry runs until ten in the evening.",
  "Paper of the Wells valley since 1912",
  "Write to the editors of this paper if you know more about what happened in the valley.",
];

const cases: [what: string, shares: Record<number, number>, aside: number[]][] = [
  ["a line in a few files", { 4: 0.02 }, [4]],
  ["a paragraph of background in many files stays", { 2: 0.3 }, []],
  ["a sentence at the end, in many files", { 5: 0.3 }, [5]],
  ["a sentence at the end, in few files, stays", { 5: 0.05 }, []],
  ["a line and the sentence under it", { 4: 0.3, 5: 0.3 }, [4, 5]],
  ["the headline of a series stays", { 0: 0.3 }, []],
  ["the name of the site, over most texts", { 0: 0.9 }, [0]],
  ["a copy keeps all", { 1: 0.3, 2: 0.3, 3: 0.3, 4: 0.3, 5: 0.3 }, []],
];
for (const [what, shares, aside] of cases)
  test(what, () => {
    const page = text.join("\n");
    const shareOfFiles = ({ start, end }: { start: number; end: number }) =>
      shares[text.indexOf(page.slice(start, end))] ?? 0;
    const blocks = findBlocks(page, { shareOfFiles });
    const found = blocks.flatMap(({ rule }, at) => (rule === recurringRule ? [at] : []));
    assert.deepEqual(found, aside);
  });
