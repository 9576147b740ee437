/** Files of every format, damaged or made against their reader: a record that holds, or a problem that says why there is none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { brokenFiles } from "./broken-files.ts";
import { damages } from "./damage.ts";
import { outcomeOf, readHostile } from "./outcome.ts";
import { outcomes } from "./outcomes.ts";
import { makeSamples } from "./samples.ts";

const samples = await makeSamples();

for (const [file, sample] of samples) {
  test(`${file}: damaged in ten ways`, async () => {
    const found: string[] = [];
    for (const bytes of [sample, ...Object.values(damages).map((damage) => damage(sample))])
      found.push(outcomeOf(await readHostile(file, bytes)));
    assert.equal(found.join(" "), outcomes[file]);
  });
}

for (const { name, file, bytes, expected, without } of brokenFiles) {
  test(`${file}: ${name}`, async () => {
    const corpus = await readHostile(file, await bytes());
    assert.equal(outcomeOf(corpus), expected);
    const written = JSON.stringify([corpus.articles, ...corpus.texts.values()]);
    if (without) assert.doesNotMatch(written, without);
  });
}

test("ten and more files for each format", () => {
  for (const file of samples.keys()) assert.ok(Object.keys(damages).length >= 10, file);
});
