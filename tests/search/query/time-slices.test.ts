/** Work that is cut into turns finds what it finds in one. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { planQuery } from "../../../src/search/query/plan/plan-query.ts";
import { readQuery } from "../../../src/search/query/syntax/parse-query.ts";
import { runPlan, type Turn } from "../../../src/search/query/run-plan.ts";
import { indexOf } from "../memory-index.ts";
import { mixCorpus } from "../mixed-corpus.ts";

test("each turn finds one phrase more, and the last all", async () => {
  const texts = readdirSync("seeds")
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`seeds/${name}`, "utf8"));
  const { index } = await indexOf(mixCorpus(texts, 50, 3));
  const { query } = readQuery('("of the" OR "in the") -"to the" the');
  const plan = await index.complete(() => planQuery(query, index, { forgiving: false }).plan);
  const whole = await index.complete(() => runPlan(plan, index, 0));
  const known: Turn["known"] = new Map();
  let turns = 0;
  for (;;) {
    const turn: Turn = { until: -Infinity, hasFound: false, isCut: false, known };
    const matches = await index.complete(() => runPlan(plan, index, 0, turn));
    turns += 1;
    if (turn.isCut) continue;
    assert.deepEqual(matches, whole);
    break;
  }
  assert.equal(known.size, 3);
  assert.ok(turns >= 2 && turns <= 3, `${turns} turns`);
});
