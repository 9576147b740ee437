/** The band of time under the map: its periods, and the mentions of each place in them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toMapTime } from "../../../src/site/map/map-time.ts";
import { corpusOf, sketchArticle } from "../articles.ts";

type Told = [day: string | undefined, ...places: string[]];

/** An article for each day, which names the places. */
function corpusWith(told: readonly Told[]) {
  return corpusOf(
    told.map(([day, ...places], number) => {
      const [from = "", to = from] = day?.split("/") ?? [];
      return sketchArticle({
        id: `a${number}`,
        text: `Headline\n${places.join(" and ")}.`,
        places: [...new Set(places)],
        ...(day && { published: { from, to, how: "said" as const, because: [] } }),
      });
    }),
  );
}

const rows: [title: string, told: Told[], ids: string[], periods: string[], counts: string[]][] = [
  [
    "days, also those on which nothing appeared; a place that comes again refers to the first time",
    [
      ["2023-05-01", "Lipa", "Lipa", "Marn"],
      ["2023-05-03", "Lipa"],
    ],
    ["lipa", "marn", "lipa"],
    ["1 May 2023", "2 May 2023", "3 May 2023"],
    [".2..1", ".1", "=0"],
  ],
  [
    "the last day on which it may have appeared counts, and mentions without one stand first",
    [
      ["2023-04-20/2023-05-02", "Lipa"],
      ["2023-05-01", "Marn"],
      [undefined, "Lipa", "Lipa"],
    ],
    ["lipa", "marn"],
    ["1 May 2023", "2 May 2023"],
    ["2..1", ".1"],
  ],
  [
    "months where there are too many days",
    [
      ["2022-12-31", "Lipa"],
      ["2023-02-01", "Lipa"],
    ],
    ["lipa"],
    ["Dec 2022", "Jan 2023", "Feb 2023"],
    [".1..1"],
  ],
  [
    "quarters where there are too many months",
    [
      ["2021-01-31", "Lipa"],
      ["2023-02-01", "Marn"],
    ],
    ["lipa", "marn"],
    [
      ...["Jan – Mar 2021", "Apr – June 2021", "July – Sept 2021", "Oct – Dec 2021"],
      ...["Jan – Mar 2022", "Apr – June 2022", "July – Sept 2022", "Oct – Dec 2022"],
      "Jan – Mar 2023",
    ],
    [".1", ".........1"],
  ],
  [
    "decades at the end",
    [
      ["1951-01-31", "Lipa"],
      ["1979-02-01", "Marn"],
    ],
    ["lipa", "marn"],
    ["1950–1959", "1960–1969", "1970–1979"],
    [".1", "...1"],
  ],
];
for (const [title, told, ids, periods, counts] of rows)
  test(title, () => {
    const time = toMapTime(corpusWith(told), ids);
    assert.deepEqual(time?.periods, periods);
    assert.deepEqual(time?.counts, counts);
  });

test("no band where nothing is dated, or all is of one day", () => {
  assert.equal(toMapTime(corpusWith([[undefined, "Lipa"]]), ["lipa"]), undefined);
  assert.equal(toMapTime(corpusWith([["2023-05-01", "Lipa"]]), ["lipa"]), undefined);
  assert.equal(toMapTime(corpusWith([]), []), undefined);
});

test("all mentions are counted once, in at most 24 periods, and the data stays small", () => {
  const day = fc
    .integer({ min: -20_000, max: 20_000 })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
  const places = Array.from({ length: 60 }, (_, number) => `Town${number + 10}x`);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.option(day, { nil: undefined }), fc.subarray(places)), {
        minLength: 1,
        maxLength: 12,
      }),
      (drawn) => {
        const told = drawn.map(([own, named]): Told => [own, ...named]);
        const ids = places.map((name) => name.toLowerCase());
        const time = toMapTime(corpusWith(told), ids);
        if (!time) return;
        assert.ok(time.periods.length <= 24);
        assert.ok(time.counts.join(" ").length < 5000);
        for (const [index, name] of places.entries()) {
          const sum: number = (time.counts[index] ?? "")
            .split(".")
            .reduce((all: number, one: string) => all + Number(one), 0);
          assert.equal(sum, drawn.filter(([, named]) => named.includes(name)).length);
        }
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});
