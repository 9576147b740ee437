import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Person, Place } from "../../../src/record/record.ts";
import { cityOf, regionOf } from "../../../src/site/names/city-and-region.ts";
import { concordance } from "../../../src/site/names/concordance.ts";
import { answerLine, mainRole, toFacts } from "../../../src/site/names/name-facts.ts";
import { toNamePage } from "../../../src/site/names/name-page.ts";
import { bareWords } from "../../../src/site/shared/quotations.ts";
import { type Entity, toCorpusIndex } from "../../../src/site/shared/corpus-index.ts";
import { corpusOf, sketchArticle } from "../articles.ts";

const day = (iso: string) => ({ from: iso, to: iso, how: "said" as const, because: [] });
const newer = sketchArticle({
  id: "newer",
  text: "Floods in Lipa\n“We are safe,” Mayor Ada Orlo said. Ada Orlo left. Lipa region is wet.",
  places: ["Lipa", "Lipa region"],
  people: ["Ada Orlo"],
  quotes: ["“We are safe,”"],
  published: day("2023-05-02"),
});
for (const quote of newer.record.quotes) quote.speaker = "ada-orlo";
// "Lipa region" is the region: the city's name inside it is no mention of the city.
newer.record.mentions = newer.record.mentions.filter(
  (mention, _, all) =>
    mention.id !== "lipa" ||
    all.every((other) => other.id === "lipa" || other.start !== mention.start),
);
const older = sketchArticle({
  id: "older",
  text: "Rain\nAda Orlo spoke in Lipa.",
  places: ["Lipa"],
  people: ["Ada Orlo"],
  published: day("2022-11-30"),
});
const plain = corpusOf([newer, older]);
const corpus = toCorpusIndex({
  ...plain.contents,
  places: plain.contents.places.map(
    (place): Place => ({
      ...place,
      kind: place.id === "lipa" ? "city" : "region",
      country: "XX",
      countryName: "Nowhere",
      related: [place.id === "lipa" ? "lipa-region" : "lipa"],
    }),
  ),
  people: plain.contents.people.map(
    (person): Person => ({
      ...person,
      roles: [
        { text: "mayor of Lipa", article: "older", start: 0, end: 1 },
        { text: "Mayor", article: "newer", start: 0, end: 1 },
      ],
    }),
  ),
});
const entityOf = (key: string): Entity => {
  const entity = corpus.entities.get(key);
  assert.ok(entity);
  return entity;
};
const [city, region, person] = [
  entityOf("place/lipa"),
  entityOf("place/lipa-region"),
  entityOf("person/ada-orlo"),
];

describe("what a name is, in one line", () => {
  test("of a person, the role that most articles give, else that of the newest", () => {
    assert.equal(answerLine(corpus, person, undefined), "Mayor, as 2 articles say.");
    const { entry } = person.name;
    const twice = { ...(entry as Person) };
    twice.roles = [...twice.roles, { text: "Mayor of Lipa", article: "newer", start: 0, end: 1 }];
    assert.equal(mainRole(corpus, twice), "Mayor of Lipa");
  });
  test("of a city with a region of its name, that both are shown", () => {
    assert.equal(answerLine(corpus, city, region), "City in Nowhere, shown with its region.");
    assert.equal(answerLine(corpus, region, undefined), "Region in Nowhere.");
  });
});

test("a city finds its region, the region its city", () => {
  assert.equal(regionOf(corpus, city), region);
  assert.equal(cityOf(corpus, region), city);
  assert.equal(regionOf(corpus, region), undefined);
});

test("the strip counts articles, mentions of city and region, and the months", () => {
  assert.deepEqual(
    toFacts(corpus, city, region).map(({ value, label }) => `${value} ${label}`),
    [
      "2 of 2 articles",
      "2 mentions of the city",
      "1 mention of the region",
      "Nov 2022 – May 2023 first and last article",
    ],
  );
  assert.ok(toFacts(corpus, person, undefined).some(({ label }) => label === "quotation"));
});

test("in a large corpus a new article changes nothing on the page of a name that it does not mention", () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, number) =>
      sketchArticle({ id: `other-${number}`, text: "Rain\nIt rained." }),
    );
  const factsWith = (count: number) => {
    const large = corpusOf([newer, older, ...others(count)]);
    const entity = large.entities.get("place/lipa");
    assert.ok(entity);
    return toFacts(large, entity, undefined);
  };
  assert.deepEqual(factsWith(51), factsWith(50));
  assert.deepEqual(factsWith(50)[0], { value: "2", label: "articles" });
});

test("a name that stands there once has no strip and no tools", () => {
  const page = toNamePage(corpus, { kind: "place", id: "lipa-region", number: 1 });
  assert.deepEqual(page.facts, []);
  assert.equal(page.hasTools, false);
});

test("lines of the region stand among those of the city, and say so", () => {
  const { groups } = toNamePage(corpus, { kind: "place", id: "lipa", number: 1 });
  assert.deepEqual(
    groups.flatMap(({ lines }) => lines.map(({ name, isOfRegion }) => [name, isOfRegion])),
    [
      ["Lipa", false],
      ["Lipa region", true],
      ["Lipa", false],
    ],
  );
});

test("a sentence that is quoted is not listed again, and counted", () => {
  const page = toNamePage(corpus, { kind: "person", id: "ada-orlo", number: 1 });
  const lines = page.groups.flatMap((group) => group.lines);
  assert.equal(page.quotations?.total, 1);
  assert.equal(page.besideQuotations, 1);
  assert.equal(lines.length + page.besideQuotations, person.occurrences.length);
  const all = concordance({ corpus, entity: person, occurrences: person.occurrences }, page.path);
  assert.equal(all.flatMap((group) => group.lines).length, 3);
});

const quotations: [printed: string, shown: string][] = [
  ["“We are safe,”", "We are safe"],
  ["“They write: “We are afraid”.”", "They write: ‘We are afraid’."],
  ['"He said "no" twice"', "He said ‘no’ twice"],
  ["«Мы готовы»", "Мы готовы"],
  ["we are", "we are"],
];
for (const [printed, shown] of quotations) {
  test(`${printed} is shown as ${shown}`, () => assert.equal(bareWords(printed), shown));
}
