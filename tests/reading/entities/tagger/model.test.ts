import assert from "node:assert/strict";
import { test } from "node:test";
import { scoreLabels } from "../../../../src/reading/entities/tagger/decode.ts";
import { labelCount } from "../../../../src/reading/entities/tagger/labels.ts";
import {
  readTaggerModel,
  writeTaggerModel,
} from "../../../../src/reading/entities/tagger/model.ts";

const trained = {
  features: Int32Array.of(7, -5, 1 << 30, 123_456_789),
  weights: Float32Array.from({ length: 4 * labelCount }, (_, i) => (i % 5) - 2),
  transitions: Float32Array.from({ length: labelCount * labelCount }, (_, i) => i / 10),
};

test("a model file gives back the weights it was written from, and nothing for other features", () => {
  const model = readTaggerModel(writeTaggerModel(trained));
  assert.deepEqual([...model.transitions], [...trained.transitions]);
  trained.features.forEach((feature, i) => {
    const scores = scoreLabels(model, Int32Array.of(feature, 999));
    const expected = trained.weights.slice(i * labelCount, (i + 1) * labelCount);
    scores.forEach((score, label) => {
      assert.ok(Math.abs(score - (expected[label] ?? 0)) < 0.02);
    });
  });
});

test("a file that is no model, or is cut short, is refused", () => {
  const bytes = writeTaggerModel(trained);
  assert.throws(() => readTaggerModel(new Uint8Array(500)), /not a model/);
  assert.throws(() => readTaggerModel(bytes.slice(0, 10)), /not a model/);
  assert.throws(() => readTaggerModel(bytes.slice(0, -1)), /cut short/);
});
