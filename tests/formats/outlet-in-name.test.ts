import assert from "node:assert/strict";
import { test } from "node:test";
import { findOutletInName } from "../../src/formats/outlet-in-name.ts";

const names: [file: string, outlet: string | undefined][] = [
  ["2019-11-18_guardian_brexit-vote.txt", "The Guardian"],
  ["clips/20191122-new-york-times_budget.md", "The New York Times"],
  ["2019-11-18 BBC flood.txt", "BBC News"],
  ["flood_reuters_2019-11-18.txt", "Reuters"],
  ["reuters_flood_2019-11-18.txt", "Reuters"],
  ["2019_11_18-washington-post-flood.txt", undefined],
  ["2019_11_18_washington-post_flood.txt", "The Washington Post"],
  ["guardian-of-the-valley.txt", undefined],
  ["2019-11-18_flood-guardian-angel_x.txt", undefined],
  ["2019-11-18.txt", undefined],
];
for (const [file, outlet] of names)
  test(file, () => assert.equal(findOutletInName(file)?.value, outlet));
