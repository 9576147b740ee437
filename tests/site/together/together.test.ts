/** Pairs of names in one sentence: counts against a count by hand and by brute force, copies once, few crossings. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { choosePairs } from "../../../src/site/together/choose-pairs.ts";
import { countPairs, type Pair, type PairKind } from "../../../src/site/together/count-pairs.ts";
import { countCrossings, orderTwoLists } from "../../../src/site/together/order-names.ts";
import { togetherPages, toTogetherPage } from "../../../src/site/together/together-page.ts";
import type { CorpusIndex } from "../../../src/site/shared/corpus-index.ts";
import { corpusOf, sketchArticle } from "../articles.ts";

const people = ["Ada Orlo", "Bo Reyes", "Cy Tan"];
const places = ["Lipa", "Marn", "Osk"];

function articleOf(id: string, sentences: readonly string[], copyOf?: string) {
  const article = sketchArticle({
    id,
    text: `Headline ${id}\n${sentences.join(" ")}`,
    people,
    places,
  });
  if (copyOf !== undefined) article.record.copyOf = copyOf;
  return article;
}

/** "Ada Orlo, Lipa: 2 in 1" */
function listPairs(corpus: CorpusIndex, kind: PairKind): string[] {
  const pairs: readonly Pair[] = countPairs(corpus).get(kind) ?? [];
  return pairs.map(
    ({ first, second, sentences, articles }) =>
      `${first.name.entry.id}, ${second.name.entry.id}: ${sentences} in ${articles}`,
  );
}

describe("pairs are counted by sentence", () => {
  const tables: [
    title: string,
    articles: [id: string, sentences: string[], copyOf?: string][],
    pairs: string[],
  ][] = [
    [
      "a sentence counts once, however often it names the two",
      [["a", ["Ada Orlo went to Lipa, and Ada Orlo left Lipa."]]],
      ["ada-orlo, lipa: 1 in 1"],
    ],
    ["names in two sentences are no pair", [["a", ["Ada Orlo spoke.", "Lipa was calm."]]], []],
    ["two places are no pair", [["a", ["Lipa lies near Marn."]]], []],
    [
      "the strongest first, then those of more articles, then by name",
      [
        [
          "a",
          ["Bo Reyes saw Marn.", "Bo Reyes left Marn.", "Ada Orlo saw Osk.", "Cy Tan saw Osk."],
        ],
        ["b", ["Cy Tan left Osk.", "Ada Orlo saw Lipa."]],
      ],
      [
        "cy-tan, osk: 2 in 2",
        "bo-reyes, marn: 2 in 1",
        "ada-orlo, lipa: 1 in 1",
        "ada-orlo, osk: 1 in 1",
      ],
    ],
    [
      "of copies the one counts that has most of these sentences",
      [
        ["a", ["Ada Orlo saw Lipa.", "Ada Orlo left Lipa."], "a"],
        ["b", ["Ada Orlo saw Lipa.", "Bo Reyes saw Marn."], "a"],
        ["c", ["Ada Orlo knows Lipa."]],
      ],
      ["ada-orlo, lipa: 3 in 2", "bo-reyes, marn: 1 in 1"],
    ],
  ];
  for (const [title, articles, expected] of tables)
    test(title, () => {
      const corpus = corpusOf(articles.map((own) => articleOf(...own)));
      assert.deepEqual(listPairs(corpus, "people-places"), expected);
    });

  test("two people are a pair once, not twice", () => {
    const corpus = corpusOf([articleOf("a", ["Bo Reyes met Ada Orlo.", "Ada Orlo met Bo Reyes."])]);
    assert.equal(listPairs(corpus, "people").length, 1);
    assert.match(listPairs(corpus, "people")[0] ?? "", /: 2 in 1$/);
  });

  test("a sentence that names more than thirty is a list and counts for none", () => {
    const many = Array.from({ length: 31 }, (_, number) => `Town${number + 10}x`);
    const article = sketchArticle({
      id: "a",
      text: `Headline\nAda Orlo saw ${many.join(", ")}. Ada Orlo left ${many.slice(0, 29).join(", ")}.`,
      people: ["Ada Orlo"],
      places: many,
    });
    const pairs = listPairs(corpusOf([article]), "people-places");
    assert.equal(pairs.length, 29);
    assert.ok(pairs.every((pair) => pair.endsWith(": 1 in 1")));
  });
});

/** Each sentence as the names in it; the text of an article is made from them, and all is counted anew. */
const sentence = fc.uniqueArray(fc.constantFrom(...people, ...places), {
  minLength: 1,
  maxLength: 4,
});
const text = fc.record({
  copies: fc.array(fc.array(sentence, { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
});

test("counts are those of brute force, whatever is a copy of what", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const articles = texts.flatMap(({ copies }, group) =>
        copies.map((sentences, number) =>
          articleOf(
            `t${group}-${number}`,
            sentences.map((names) => `${names.join(" and ")} stood there.`),
            copies.length > 1 ? `t${group}-0` : undefined,
          ),
        ),
      );
      const expected: string[] = [];
      for (const person of people)
        for (const place of places) {
          const inTexts = texts.map(({ copies }) =>
            Math.max(
              ...copies.map(
                (sentences) =>
                  sentences.filter((names) => names.includes(person) && names.includes(place))
                    .length,
              ),
            ),
          );
          const sum = inTexts.reduce((all, one) => all + one, 0);
          const id = (name: string) => name.toLowerCase().replaceAll(" ", "-");
          if (sum > 0)
            expected.push(
              `${id(person)}, ${id(place)}: ${sum} in ${inTexts.filter((one) => one > 0).length}`,
            );
        }
      assert.deepEqual(listPairs(corpusOf(articles), "people-places").sort(), expected.sort());
    }),
    { numRuns: 200, seed: 1 },
  );
});

describe("the page of pairs", () => {
  const corpus = corpusOf([
    articleOf("a", ["Ada Orlo saw Lipa.", "Ada Orlo left Lipa.", "Bo Reyes knows Marn."]),
    articleOf("b", ["Only Cy Tan stood here."]),
  ]);
  const page = toTogetherPage(corpus, { kind: "people-places", number: 1 });

  test("says the strongest pair, and how many names there are", () => {
    assert.equal(
      page.summary,
      "Most often in one sentence: ada-orlo and lipa, 2 times. 2 people and 2 places share a sentence.",
    );
  });

  test("has a row for pairs in two sentences, and one line for the others", () => {
    assert.deepEqual(
      page.rows.map(({ first, second, sentences }) => [first.name, second.name, sentences]),
      [["ada-orlo", "lipa", 2]],
    );
    assert.deepEqual(
      page.singles.shown.map(({ first, second }) => [first, second]),
      [["bo-reyes", "marn"]],
    );
  });

  test("each row leads to its sentences, with both names marked", () => {
    const [row] = page.rows;
    const sentences = [row?.example, ...(row?.others ?? [])].map((one) =>
      one?.pieces.map(({ words, kind }) => (kind ? `[${words}]` : words)).join(""),
    );
    assert.deepEqual(sentences, ["[Ada Orlo] saw [Lipa].", "[Ada Orlo] left [Lipa]."]);
    assert.match(row?.example?.href ?? "", /^articles\/a\.html#.*_0$/);
  });

  test("the drawing has a line for each pair, grey where it is a single sentence", () => {
    assert.deepEqual(
      page.drawing?.lines.map(({ title, isSingle }) => [title, isSingle]),
      [
        ["ada-orlo, lipa: 2", false],
        ["bo-reyes, marn: 1", true],
      ],
    );
  });

  test("kinds without a pair have no page, but the first has one", () => {
    assert.deepEqual(
      togetherPages(corpus).map(({ path }) => path),
      ["together.html"],
    );
    assert.deepEqual(
      togetherPages(corpusOf([])).map(({ path }) => path),
      ["together.html"],
    );
  });

  test("a very long sentence is cut around the names", () => {
    const filler = "word ".repeat(400);
    const long = corpusOf([
      articleOf("a", [
        `${filler}Ada Orlo ${filler}saw Lipa ${filler}there.`,
        "Ada Orlo left Lipa.",
      ]),
    ]);
    const [row] = toTogetherPage(long, { kind: "people-places", number: 1 }).rows;
    const words = row?.example?.pieces.map((piece) => piece.words).join("") ?? "";
    assert.ok(words.length < 800, String(words.length));
    assert.match(words, /^… word .*Ada Orlo word .* … .*saw Lipa word .* …$/);
  });
});

test("many pairs are paged, and the drawing stays small", () => {
  const names = (kind: string, count: number) =>
    Array.from({ length: count }, (_, number) => `${kind}${number + 100}z`);
  const [own, towns] = [names("Person", 30), names("Town", 30)];
  const article = sketchArticle({
    id: "a",
    text: `Headline\n${own.flatMap((person, index) => towns.slice(index).map((town) => `${person} saw ${town}. ${person} left ${town}.`)).join(" ")}`,
    people: own,
    places: towns,
  });
  const corpus = corpusOf([article]);
  const pages = togetherPages(corpus).filter(({ kind }) => kind === "people-places");
  assert.equal(pages.length, 17);
  const shown = pages.map((one) => toTogetherPage(corpus, one));
  const rows = shown.flatMap((page) => page.rows);
  assert.equal(new Set(rows.map(({ first, second }) => `${first.name} ${second.name}`)).size, 300);
  assert.ok((shown[0]?.drawing?.names.length ?? 0) <= 32);
  assert.equal(shown[1]?.drawing, undefined);
});

test("names have room: pairs whose names have none are left out, those of drawn names are not", () => {
  const corpus = corpusOf([
    articleOf("a", [
      "Ada Orlo saw Lipa.",
      "Ada Orlo saw Lipa.",
      "Bo Reyes saw Marn.",
      "Ada Orlo saw Osk.",
    ]),
  ]);
  const pairs = countPairs(corpus).get("people-places") ?? [];
  const { lists, lines } = choosePairs(pairs, [1, 2]);
  assert.deepEqual(
    lists.map((list) => list.map(({ name }) => name.entry.id)),
    [["ada-orlo"], ["lipa", "osk"]],
  );
  assert.deepEqual(lines, [
    { from: 0, to: 0, sentences: 2 },
    { from: 0, to: 1, sentences: 1 },
  ]);
});

describe("lines cross as seldom as they can", () => {
  const line = (from: number, to: number) => ({ from, to, sentences: 1 });
  test("a reversed list is turned round", () => {
    const lines = [line(0, 3), line(1, 2), line(2, 1), line(3, 0)];
    assert.equal(countCrossings(lines, orderTwoLists(lines, [4, 4])), 0);
  });
  test("never more crossings than in the order given, and each name has a row of its own", () => {
    const end = fc.nat({ max: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(end, end), { maxLength: 20 }), (ends) => {
        const lines = ends.map(([from, to]) => line(from, to));
        const rows = Array.from({ length: 7 }, (_, row) => row);
        const ordered = orderTwoLists(lines, [7, 7]);
        assert.ok(countCrossings(lines, ordered) <= countCrossings(lines, [rows, rows]));
        for (const list of ordered) assert.deepEqual(list.toSorted(), rows);
      }),
      { seed: 1 },
    );
  });
});
