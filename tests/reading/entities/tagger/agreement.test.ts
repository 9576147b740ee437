import assert from "node:assert/strict";
import { test } from "node:test";
import { agreeOnWords, findBeliefs } from "../../../../src/reading/entities/tagger/agreement.ts";
import { bestLabels } from "../../../../src/reading/entities/tagger/decode.ts";
import { beginLabel, labelCount } from "../../../../src/reading/entities/tagger/labels.ts";

const transitions = new Float32Array(labelCount * labelCount);
const zelensky = 11;
const other = 22;

/** Scores of one token that favours a label by so much. */
function favour(label: number, by: number): Float64Array[] {
  return [Float64Array.from({ length: labelCount }, (_, k) => (k === label ? by : 0))];
}

/** The label of the last of some one-word chunks, after agreement. */
function labelOfLast(words: number[], scores: Float64Array[][]): number | undefined {
  const chunks = words.map((word) => Int32Array.of(word));
  return bestLabels(agreeOnWords(chunks, scores, findBeliefs(scores, transitions)).at(-1) ?? [], transitions)[0];
}

const person = beginLabel("person");
const place = beginLabel("place");

test("a doubtful word takes the kind it surely has elsewhere in the document", () => {
  const scores = [favour(person, 8), favour(person, 8), favour(place, 0.5)];
  assert.equal(labelOfLast([zelensky, zelensky, zelensky], scores), person);
});

test("another word, and a word that is sure itself, are not swayed", () => {
  const doubtful = [favour(person, 8), favour(person, 8), favour(place, 0.5)];
  assert.equal(labelOfLast([zelensky, zelensky, other], doubtful), place);
  const sure = [favour(person, 8), favour(person, 8), favour(place, 12)];
  assert.equal(labelOfLast([zelensky, zelensky, zelensky], sure), place);
});
