import assert from "node:assert/strict";
import { test } from "node:test";
import { groupByLetter } from "../../../src/site/names/alphabet.ts";
import type { Name, Entity } from "../../../src/site/shared/corpus-index.ts";

const filed: [kind: Name["kind"], name: string, letter: string][] = [
  ["place", "Kyiv", "K"],
  ["place", "Łódź", "L"],
  ["place", "Харків", "K"],
  ["place", "9th of July Avenue", "0–9"],
  ["place", "’s-Hertogenbosch", "S"],
  ["person", "Vyacheslav Gladkov", "G"],
  ["person", "Martin Luther King Jr.", "K"],
  ["person", "Zelensky", "Z"],
];
for (const [kind, name, letter] of filed) {
  test(`${name} is under ${letter}`, () => {
    assert.deepEqual(
      groupByLetter([entity(kind, name)]).map((group) => group.letter),
      [letter],
    );
  });
}

test("letters come in order, digits last, names in order within", () => {
  const names = ["Zagreb", "Aden", "4 Mile", "Åland", "Abuja"];
  const groups = groupByLetter(names.map((name) => entity("place", name)));
  assert.deepEqual(
    groups.map(({ letter, entities }) => [letter, ...entities.map(({ name }) => name.entry.name)]),
    [
      ["A", "Abuja", "Aden", "Åland"],
      ["Z", "Zagreb"],
      ["0–9", "4 Mile"],
    ],
  );
});

function entity(kind: Name["kind"], name: string): Entity {
  const entry = {
    id: name,
    name,
    variants: [],
    alsoKnownAs: [],
    notes: [],
    related: [],
    roles: [],
  };
  return { name: { kind, entry } as Name, occurrences: [], articles: [], hasPage: true };
}
