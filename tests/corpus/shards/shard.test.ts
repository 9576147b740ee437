import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { itemsOfShard, parseShard } from "../../../src/corpus/shards/shard.ts";

test("each item is in one shard, in its order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100_000 })), fc.integer({ min: 1, max: 9 }), (sizes, of) => {
      const items = [...sizes.entries()];
      const shards = Array.from({ length: of }, (_, index) =>
        itemsOfShard(items, ([, size]) => size, { number: index + 1, of }),
      );
      assert.deepEqual(shards.flat(), items);
    }),
    { seed: 1 },
  );
});

test("shards have about the same size", () => {
  const sizes = [9000, 9000, 9000, 9000, 9000, 9000, 9000, 9000, 9000];
  const size = (number: number) => itemsOfShard(sizes, (one) => one, { number, of: 3 }).length;
  assert.deepEqual([size(1), size(2), size(3)], [3, 3, 3]);
  const mixed = [50_000, 1000, 1000, 1000, 1000, 1000, 50_000];
  assert.deepEqual(
    itemsOfShard(mixed, (one) => one, { number: 1, of: 2 }),
    mixed.slice(0, 3),
  );
});

const parsed: [text: string, shard: ReturnType<typeof parseShard>][] = [
  ["2/4", { number: 2, of: 4 }],
  ["1/1", { number: 1, of: 1 }],
  ["0/4", undefined],
  ["5/4", undefined],
  ["2", undefined],
  ["2/4/1", undefined],
  ["-1/4", undefined],
];
for (const [text, shard] of parsed)
  test(`"${text}"`, () => assert.deepEqual(parseShard(text), shard));
