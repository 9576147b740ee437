import assert from "node:assert/strict";
import { test } from "node:test";
import type { Name } from "../../src/corpus/names.ts";
import { readPlaces } from "../../src/corpus/places.ts";
import { gazetteer } from "./gazetteer-tables.ts";

/** Names are marked with brackets, and what each means follows: displayed name, country, and kind or government where it matters. */
const readings: [marked: string, ...meanings: string[]][] = [
  ["The governor of the [Belgorod] region", "Belgorod Oblast RU region"],
  ["the Russian region of [Belgorod]", "Belgorod Oblast RU region"],
  ["An explosion took place in [Belgorod].", "Belgorod RU"],
  ["missiles in the [Zaporizhia] region (south)", "Zaporizhzhia Oblast UA region"],
  [
    "in [Kyiv], [Kharkiv], [Kherson] and [Zaporizhzhia].",
    "Kyiv UA",
    "Kharkiv UA",
    "Kherson UA",
    "Zaporizhzhia UA",
  ],
  ["the province of [Alicante]", "Alicante Province ES region"],
  ["He lives in [Paris], [Texas].", "Paris US", "Texas US"],
  ["He lives in [Paris].", "Paris FR"],
  ["[Tripoli], [Lebanon]", "Tripoli LB", "Lebanon LB"],
  ["[Tripoli] and [Benghazi]", "Tripoli LY", "Benghazi LY"],
  ["[Tbilisi] is the capital of [Georgia].", "Tbilisi GE", "Georgia GE"],
  ["[Atlanta] and [Savannah] are in [Georgia].", "Atlanta US", "Savannah US", "Georgia US"],
  ["[Amman] is the capital of [Jordan].", "Amman JO", "Jordan JO"],
  ["the bridge over the [Dnipro] River", "Dnipro - river"],
  ["[Karachi], [Lahore] and [Hyderabad]", "Karachi PK", "Lahore PK", "Hyderabad PK"],
  ["[Hyderabad] and [Bengaluru]", "Hyderabad IN", "Bengaluru IN"],
  ["[Melbourne] and the rest of [Victoria]", "Melbourne AU", "Victoria AU"],
  ["[Boston] and [Cambridge], [Massachusetts]", "Boston US", "Cambridge US", "Massachusetts US"],
  ["[London], [Oxford] and [Cambridge]", "London GB", "Oxford GB", "Cambridge GB"],
  ["[San José], the capital of [Costa Rica]", "San José CR", "Costa Rica CR"],
  ["[Moscow] denied the claim.", "Moscow RU government"],
  ["a flight from [Moscow] to [Minsk]", "Moscow RU", "Minsk BY"],
  ["would not reveal [Kyiv]’s detailed combat plans", "Kyiv UA government"],
  ["the strikes on [Kyiv] alone", "Kyiv UA"],
  ["[Marsabit County] in [Kenya]", "Marsabit County KE", "Kenya KE"],
  ["[Gregoron] burned", "?"],
];

for (const [marked, ...meanings] of readings) {
  test(marked, () => {
    const { text, names } = unmark(marked);
    const read = readPlaces(text, names, gazetteer);
    assert.deepEqual(
      read.map(({ start, end }) => ({ start, end })),
      names.map(({ start, end }) => ({ start, end })),
    );
    const words = read.map(({ place, kind, standsFor }) =>
      place ? [place.name, place.country ?? "-", kind, standsFor].filter(Boolean).join(" ") : "?",
    );
    assert.deepEqual(words, meanings);
  });
}

test("names of people and organisations get no reading", () => {
  const names: Name[] = [{ kind: "person", start: 0, end: 6 }];
  assert.deepEqual(readPlaces("Jordan scored.", names, gazetteer), []);
});

function unmark(marked: string): { text: string; names: Name[] } {
  const names: Name[] = [];
  let text = "";
  for (const piece of marked.split(/(?=\[)|\]/)) {
    const isName = piece.startsWith("[");
    const printed = isName ? piece.slice(1) : piece;
    if (isName)
      names.push({ kind: "place", start: text.length, end: text.length + printed.length });
    text += printed;
  }
  return { text, names };
}
