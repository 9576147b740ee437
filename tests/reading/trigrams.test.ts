import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { franc } from "franc";
import { data } from "franc/data.js";
import { nearestByTrigrams } from "../../src/reading/trigrams.ts";

const models = Object.values(data).flatMap((languages) => Object.values(languages));

/** Not of any language, but of all of them: words made of their trigrams. */
const text = fc
  .array(fc.constantFrom(...models), { minLength: 1, maxLength: 3 })
  .chain((some) =>
    fc.array(fc.constantFrom(...some.flatMap((model) => model.split("|"))), {
      minLength: 5,
      maxLength: 300,
    }),
  )
  .map((trigrams) => trigrams.join(""));

test("the language is the one that franc finds, in any text", () => {
  fc.assert(
    fc.property(text, (sample) => nearestByTrigrams(sample) === franc(sample)),
    { numRuns: 400, seed: 1 },
  );
});

const others = [
  "12345 67890 12345",
  "!!! ??? ... ---- 100 %",
  "北京市政府昨天宣布新的交通规定将于下个月开始实施",
  "서울시는 어제 새로운 교통 규칙을 발표했다고 밝혔다",
  "Ελληνική δημοκρατία ανακοίνωσε χθες νέα μέτρα",
];

for (const sample of others)
  test(sample, () => assert.equal(nearestByTrigrams(sample), franc(sample)));
