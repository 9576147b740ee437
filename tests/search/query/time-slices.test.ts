/** Work that is cut into slices finds what it finds in one go. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { planQuery } from "../../../src/search/query/plan/plan-query.ts";
import { parseQuery } from "../../../src/search/query/syntax/parse-query.ts";
import { runPlan, type TimeSlice } from "../../../src/search/query/run-plan.ts";
import { indexOf } from "../memory-index.ts";
import { mixCorpus } from "../mixed-corpus.ts";

test("each slice finishes one phrase more, and the last finds everything", async () => {
  const texts = readdirSync("seeds")
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`seeds/${name}`, "utf8"));
  const { index } = await indexOf(mixCorpus(texts, 50, 3));
  const { query } = parseQuery('("of the" OR "in the") -"to the" the');
  const plan = await index.runUntilLoaded(() => planQuery(query, index, { fuzzy: false }).plan);
  const run = (slice?: TimeSlice) =>
    index.runUntilLoaded(() => runPlan(plan, { index, segment: 0, slice }));
  const whole = await run();
  const finished: TimeSlice["finished"] = new Map();
  let slices = 0;
  for (;;) {
    const slice = { until: -Infinity, hasProgressed: false, isCutShort: false, finished };
    const matches = await run(slice);
    slices += 1;
    if (slice.isCutShort) continue;
    assert.deepEqual(matches, whole);
    break;
  }
  assert.equal(finished.size, 3);
  assert.ok(slices >= 2 && slices <= 3, `${slices} slices`);
});
