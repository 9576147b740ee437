/** How queries are read, and what is said about the mistakes in them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  formatMistake,
  formatQuery,
  typeQuery,
} from "../../../src/search/query/syntax/format-query.ts";
import type { Query } from "../../../src/search/query/syntax/query.ts";
import { parseQuery } from "../../../src/search/query/syntax/parse-query.ts";
import { assertLinear } from "../../processor-time.ts";

const readings: [typed: string, reading: string, mistakes: RegExp[]][] = [
  ["Belgorod drones", "Belgorod AND drones", []],
  ['"ammunition depots"', "“ammunition depots”", []],
  ["Belgorod -drones", "Belgorod AND NOT drones", []],
  ["Belgorod NOT drones", "Belgorod AND NOT drones", []],
  ["Kherson OR Kharkiv AND drones", "Kherson OR (Kharkiv AND drones)", []],
  ["(Kherson OR Kharkiv) drones", "(Kherson OR Kharkiv) AND drones", []],
  ["-(Kherson OR Kharkiv) drones", "NOT (Kherson OR Kharkiv) AND drones", []],
  ["or and not", "or AND and AND not", []],
  ["anti-terrorism", "“anti-terrorism”", []],
  [
    "place:kharkiv person:Gladkov org:NATO",
    "place: kharkiv AND person: Gladkov AND organisation: NATO",
    [],
  ],
  ['place:"New York"', "place: New York", []],
  ["place:kharki*", "place: kharki…", []],
  ["before:2023*", "before 2023-01-01", []],
  ["before:2023-06 after:2022", "before 2023-06-01 AND on or after 2022-01-01", []],
  ["in:title evacuation bombings", "evacuation in the title AND bombings in the title", []],
  ["(in:title evacuation) bombings", "evacuation in the title AND bombings", []],
  ["belg*", "belg…", []],
  ['"air rai"* "air raid*"', "“air rai…” AND “air raid”", []],
  ['in:title "air rai"* anti-terr*', "“air rai…” in the title AND “anti-terr…” in the title", []],
  ['title:belg* title:"air rai*"', "belg… in the title AND “air rai…” in the title", []],
  ["10:30", "“10:30”", []],
  ["killed 30 December", "killed AND the day 30 December", []],
  ["Dec 30, 2023 drones", "the day Dec 30, 2023 AND drones", []],
  ["on the 3rd of May", "on AND the AND the day 3rd of May", []],
  ["September 2023*", "the month September 2023", []],
  ["30.12.2023 12/30/2023", "the day 30.12.2023 AND the day 12/30/2023", []],
  ['"30 December" may 32 30 decem-ber', "“30 December” AND may AND 32 AND 30 AND “decem-ber”", []],
  ["rockets NEAR/3 bakery", "rockets within 3 words of bakery", []],
  [
    '"air raid" NEAR siren NEAR/9 night',
    "“air raid” within 5 words of siren AND siren within 9 words of night",
    [],
  ],
  ["NEAR/3 siren", "siren", [/NEAR stands between/]],
  ["siren NEAR (night OR day)", "siren AND (night OR day)", [/NEAR stands between/]],
  ["-", "", [/no word/]],
  ["", "", [/no word/]],
  ['"ammunition depots', "“ammunition depots”", [/no partner/]],
  ["(Kherson", "Kherson", [/not closed/]],
  ["Kherson)", "Kherson", [/no opening/]],
  ["Kherson OR", "Kherson", [/missing/]],
  ["OR Kherson", "Kherson", [/missing/]],
  ["Kherson before:soon", "Kherson", [/no date/]],
  ["Kherson before:2023-02-31x", "Kherson", [/no date/]],
  ["Kherson before:2023-13", "Kherson", [/“before:2023-13” is no date/]],
  ["city:Kherson", "“city Kherson”", [/“city:” is no field/]],
  ["in:text drones", "“in text” AND drones", [/“in:” is no field/]],
  ["city:title drones", "“city title” AND drones", [/no field/]],
  ["ratio:2a", "“ratio 2a”", []],
  ['"drones"', "“drones”", []],
  ["Kherson | Kharkiv & drones", "Kherson OR (Kharkiv AND drones)", []],
  ["(Kherson drones) Kharkiv Kharkiv", "Kherson AND drones AND Kharkiv", []],
  ["people:Gladkov organization:NATO", "person: Gladkov AND organisation: NATO", []],
  ['place:"New York', "place: New York", []],
  ["place:kh*rkiv be*lg", "place: kh*rkiv AND “be*lg”", []],
  ["before:2023-6-5 after:2023-12-31", "before 2023-06-05 AND on or after 2023-12-31", []],
  ["before:2023-10 after:2023-06-20", "before 2023-10-01 AND on or after 2023-06-20", []],
  ["before:2023-10-30 after:12023", "before 2023-10-30", [/no date/]],
  ["rockets * NEAR/12 bakery", "rockets within 12 words of bakery", []],
  ["rockets xNEAR NEARBY", "rockets AND xNEAR AND NEARBY", []],
  ["rockets NEAR place:Kyiv", "rockets AND place: Kyiv", [/NEAR stands between/]],
  ["rockets NEAR", "rockets", [/NEAR stands between/]],
  ["place:Kyiv NEAR rockets", "place: Kyiv AND rockets", [/NEAR stands between/]],
  ["drones NOT", "drones", [/NOT has nothing/]],
  ["drones NOT OR rockets", "drones OR rockets", [/NOT has nothing/]],
  ["NOT NOT drones", "NOT drones", [/NOT has nothing/]],
  ["in:title -(drones OR rockets)", "NOT (drones in the title OR rockets in the title)", []],
  ["in:title place:Kyiv drones", "place: Kyiv AND drones in the title", []],
  [
    "in:title rockets NEAR/2 bakery",
    "rockets in the title within 2 words of bakery in the title",
    [],
  ],
  [`${"(".repeat(12)}drones${")".repeat(12)}`, "drones", []],
  [
    `${"(".repeat(13)}drones${")".repeat(13)} rockets`,
    "drones AND rockets",
    [/nested too deep/, /no opening/],
  ],
  ["(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l) (m)", [..."abcdefghijklm"].join(" AND "), []],
];

/** As long as a query may be, and longer. */
const longest: typeof readings = [
  [numbered(64), numbered(64).replaceAll(" ", " AND "), []],
  [numbered(65), numbered(64).replaceAll(" ", " AND "), [/very long: only its first 64/]],
  ["x".repeat(2000), "x".repeat(2000), []],
  [`${"x".repeat(1999)} y`, "x".repeat(1999), [/very long/]],
];

/** "n100 n101 n102" */
function numbered(count: number): string {
  return Array.from({ length: count }, (_, index) => `n${100 + index}`).join(" ");
}

for (const [typed, reading, mistakes] of [...readings, ...longest])
  test(typed === "" ? "nothing typed" : typed.slice(0, 100), () => {
    const read = parseQuery(typed);
    const said = read.mistakes.map(formatMistake);
    assert.equal(formatQuery(read.query), reading);
    assert.equal(said.length, mistakes.length, said.join(" "));
    mistakes.forEach((mistake, place) => {
      assert.match(said[place] ?? "", mistake);
    });
  });

for (const [typed] of readings)
  test(`typed anew, ${typed.slice(0, 100)} is the same query`, () => {
    const { query } = parseQuery(typed);
    const again = parseQuery(typeQuery(query)).query;
    assert.equal(formatQuery(again), formatQuery(query));
    assert.deepEqual(meaningOf(again), meaningOf(query));
  });

/** What is searched for, however it was typed. */
function meaningOf(query: Query): unknown {
  const typed = ["text", "isCompound"];
  return JSON.parse(
    JSON.stringify(query, (key, value) => (typed.includes(key) ? undefined : value)),
  );
}

test("several words in one stay so when typed anew", () => {
  for (const typed of ["anti-terrorism", "anti-terr*"])
    assert.equal(typeQuery(parseQuery(typed).query), typed);
});

test("anything at all can be typed", () => {
  const pieces = fc.constantFrom(
    "(",
    ")",
    '"',
    "-",
    "OR",
    "NOT",
    "in:title",
    "place:",
    "a",
    " ",
    ":",
    "*",
    "💥",
  );
  const typed = fc
    .array(fc.oneof(pieces, fc.string({ unit: "binary" })))
    .map((all) => all.join(" "));
  fc.assert(
    fc.property(typed, (query) => typeof formatQuery(parseQuery(query).query) === "string"),
    { seed: 1 },
  );
});

for (const hostile of ["(", '"', "-", "a:", '("', "place:(", "- ("])
  test(`a query of nothing but ${hostile} is read in linear time`, () =>
    assertLinear((length) => parseQuery(hostile.repeat(length / hostile.length)), 100_000));
