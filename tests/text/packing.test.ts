/** What is packed comes back as it was. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  packNumbers,
  packWords,
  toSeparator,
  unpack,
  unpackWords,
} from "../../src/text/packing.ts";
import { articleOf, packPostings, toPosting, unpackPostings } from "../../src/search/postings.ts";

const number = fc.nat({ max: 2 ** 31 - 1 });
const word = fc.stringMatching(/^[a-zé-]{1,9}$/);

test("numbers, one by one or passed over", () => {
  fc.assert(
    fc.property(fc.array(number), fc.array(number), (some, others) => {
      const reader = unpack(packNumbers(some) + packNumbers(others));
      assert.deepEqual(reader.numbers(), some);
      reader.skip(others.length + 1);
      assert.ok(reader.isDone());
    }),
    { seed: 1 },
  );
});

test("sorted words", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      words.sort();
      assert.deepEqual(unpackWords(packWords(words)), words);
    }),
    { seed: 1 },
  );
});

test("postings", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat({ max: 8191 })),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (all, share) => {
        const postings = all.sort((a, b) => a - b).map((at) => toPosting(at, share, at % 3 === 0));
        const [found] = await unpackPostings(packPostings([postings]));
        assert.deepEqual([...(found ?? [])], postings);
        assert.deepEqual(postings.map(articleOf), all);
      },
    ),
    { seed: 1 },
  );
});

test("a separator is no longer than it must be", () => {
  assert.equal(toSeparator("bridge", "brother"), "bro");
  assert.equal(toSeparator("", "brother"), "b");
  assert.equal(toSeparator("bro", "brother"), "brot");
  fc.assert(
    fc.property(word, word, (one, other) => {
      fc.pre(one !== other);
      const [last = "", next = ""] = [one, other].sort();
      const separator = toSeparator(last, next);
      assert.ok(separator > last && separator <= next);
    }),
    { seed: 1 },
  );
});
