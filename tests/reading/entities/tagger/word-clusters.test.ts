import assert from "node:assert/strict";
import { test } from "node:test";
import { hashOf } from "../../../../src/reading/entities/tagger/hash.ts";
import {
  readWordClusters,
  writeWordClusters,
} from "../../../../src/reading/entities/tagger/word-clusters.ts";

const bytes = writeWordClusters(
  new Map([
    ["fulham", 7],
    ["everton", 7],
    ["kyiv", 1023],
  ]),
);

test("clusters are read as they were written; an unknown word has none", () => {
  const { clusterOf } = readWordClusters(bytes);
  const words = ["fulham", "everton", "kyiv", "nowhere"];
  assert.deepEqual(
    words.map((word) => clusterOf(hashOf(word))),
    [8, 8, 1024, 0],
  );
});

test("a cut table is refused", () => {
  assert.throws(() => readWordClusters(bytes.subarray(0, bytes.length - 1)), /cut short/);
  assert.throws(() => readWordClusters(bytes.subarray(1)), /not a table/);
});
