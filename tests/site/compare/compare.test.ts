import assert from "node:assert/strict";
import { test } from "node:test";
import { readFigureLabels } from "../../../bench/understanding/score-figures.ts";
import { readFolder } from "../../../src/corpus/read-folder.ts";
import { toCorpusIndex } from "../../../src/site/shared/corpus-index.ts";
import { toComparePage } from "../../../src/site/compare/compare-page.ts";
import { toEventPage } from "../../../src/site/compare/event-page.ts";
import { findEvents } from "../../../src/site/compare/events.ts";
import { findReports } from "../../../src/site/compare/reports.ts";
import { findRelatedArticles } from "../../../src/site/article/related-articles.ts";
import { corpusOf, type Sketch, sketchArticle } from "../articles.ts";
import { assertLinear } from "../../processor-time.ts";

type Facts = Omit<Sketch, "id" | "text">;
const published = (day: string) => ({ from: day, to: day, how: "said" as const, because: [] });

/** Figures as `place day how: figure`, of an article with a headline and the given paragraphs. */
function tie(text: string, facts: Facts): string[] {
  const article = sketchArticle({ id: "a", text: `Headline\n\n${text}`, ...facts });
  return findReports(article, (id) => (id === "norway" ? "country" : "city")).flatMap(
    ({ place, day, dayHow, figures }) =>
      figures.map(
        ({ start, end }) => `${place} ${day} ${dayHow}: ${article.text.slice(start, end)}`,
      ),
  );
}

const dead = { outcome: "dead" as const };
const days: [string, string][] = [
  ["on Saturday", "2023-12-30"],
  ["on Friday", "2023-12-29"],
];
const next = { published: published("2023-12-31") };

const ties: [text: string, facts: Facts, ...expected: string[]][] = [
  [
    "A strike on Oslo on Saturday killed 24 people.",
    { places: ["Oslo"], days, figures: [{ words: "24", value: 24, ...dead }] },
    "oslo 2023-12-30 said: 24",
  ],
  [
    "Oslo was hit on Saturday.\n\nThe strike killed 24 people.",
    { places: ["Oslo"], days, figures: [{ words: "24", value: 24, ...dead }] },
    "oslo 2023-12-30 said: 24",
  ],
  [
    "The strike on Oslo took place on Saturday.\n\nIt was cold.\n\nIn Oslo 24 people were killed.",
    { ...next, places: ["Oslo"], days, figures: [{ words: "24", value: 24, ...dead }] },
    "oslo 2023-12-30 inferred: 24",
  ],
  [
    "Two missiles hit Oslo on Saturday and Bergen on Friday.\n\nIn Bergen 24 died, in Oslo 25.",
    {
      ...next,
      places: ["Oslo", "Bergen"],
      days,
      figures: [
        { words: "24", value: 24, ...dead },
        { words: "25", value: 25, ...dead },
      ],
    },
    "bergen 2023-12-29 inferred: 24",
    "oslo 2023-12-30 inferred: 25",
  ],
  [
    "The strike on Oslo took place on Saturday.\n\nMaps were handed out in case of a second attack on Oslo on Friday.\n\nIn Oslo 24 people were killed.",
    { ...next, places: ["Oslo"], days, figures: [{ words: "24", value: 24, ...dead }] },
    "oslo 2023-12-30 inferred: 24",
  ],
];

for (const [text, facts, ...expected] of ties) {
  test(`tied: ${text}`, () => assert.deepEqual(tie(text, facts), expected));
}

const open: [why: string, text: string, facts: Facts][] = [
  [
    "another place stands between",
    "Bodies were found, 45 in all, 19 of whom died in Oslo on Saturday.",
    {
      places: ["Oslo"],
      days,
      figures: [
        { words: "45", value: 45, ...dead },
        { words: "19", value: 19 },
      ],
    },
  ],
  [
    "a figure for several places",
    "Shelling in Oslo, Bergen and Narvik killed 24 on Saturday.",
    { places: ["Oslo", "Bergen", "Narvik"], days, figures: [{ words: "24", value: 24, ...dead }] },
  ],
  [
    "the country's figure",
    "Homes in Oslo were hit in a raid that killed 41 across Norway on Saturday.",
    { places: ["Oslo", "Norway"], days, figures: [{ words: "41", value: 41, ...dead }] },
  ],
  [
    "a list of countries",
    "Oslo, Norway and Norway agreed on Saturday with 15 others.",
    { places: ["Oslo", "Norway"], days, figures: [{ words: "15", value: 15 }] },
  ],
  [
    "only who says so is from there",
    "The mayor of Oslo said on Saturday that 24 died.",
    {
      places: ["Oslo"],
      days,
      figures: [{ words: "24", value: 24, ...dead, by: "The mayor of Oslo" }],
    },
  ],
  [
    "the place is only where one looks from",
    "In a village 40 km from Oslo 24 died on Saturday.",
    { places: ["Oslo"], days, figures: [{ words: "24", value: 24, ...dead }] },
  ],
  [
    "the day is only when it was said",
    "In Oslo 24 died, officials said on Saturday.",
    { ...next, places: ["Oslo"], days, figures: [{ words: "24", value: 24, ...dead }] },
  ],
  [
    "two days may be meant",
    "Oslo was hit on Saturday.\n\nOslo was hit on Friday.\n\nIn Oslo 24 died.",
    { ...next, places: ["Oslo"], days, figures: [{ words: "24", value: 24, ...dead }] },
  ],
  [
    "the article is from much later",
    "Oslo was hit on Saturday.\n\nIn Oslo 24 died.",
    {
      ...{ published: published("2024-01-20"), places: ["Oslo"], days },
      figures: [{ words: "24", value: 24, ...dead }],
    },
  ],
  [
    "nothing happens",
    "Oslo was hit on Saturday.\n\nIn Oslo 24 farmers live.",
    { ...next, places: ["Oslo"], days, figures: [{ words: "24", value: 24 }] },
  ],
];

for (const [why, text, facts] of open) {
  test(`left open, ${why}: ${text}`, () => {
    const wanted = facts.figures?.[0]?.words;
    assert.deepEqual(
      tie(text, facts).filter((line) => line.endsWith(`: ${wanted}`)),
      [],
    );
  });
}

function strike(id: string, number: number, by?: string): Sketch {
  const text = `Headline ${id}\n\nThe strike on Oslo on Saturday killed at least ${number} people, officials said.`;
  const figure = {
    words: `at least ${number}`,
    value: number,
    limit: "at least" as const,
    ...dead,
  };
  return {
    ...{ id, text, places: ["Oslo"], days, ...next },
    figures: [{ ...figure, of: "people", ...(by && { by }) }],
  };
}

test("values that differ stand apart and say so; the same value is one, with all who give it", () => {
  const corpus = corpusOf(
    [strike("a", 24), strike("b", 25, "officials"), strike("c", 24, "officials")].map(
      sketchArticle,
    ),
  );
  const page = toEventPage(corpus, { place: "oslo", day: "2023-12-30", number: 1 });
  const [group] = page.groups;
  assert.equal(group?.label, "Dead");
  assert.equal(group?.note, "The figures differ.");
  assert.deepEqual(
    group?.values.map(({ words, articles }) => [
      words,
      articles.map(({ sources }) => sources.map(({ who }) => who.words)),
    ]),
    [
      ["at least 24", [[undefined], ["officials"]]],
      ["at least 25", [["officials"]]],
    ],
  );
  assert.equal(page.groups.length, 1);
});

test("many articles go on over pages; the figures stand on the first", () => {
  const many = Array.from({ length: 70 }, (_, index) => sketchArticle(strike(`a${index}`, 24)));
  const corpus = corpusOf(many);
  const pages = [1, 2, 3].map((number) =>
    toEventPage(corpus, { place: "oslo", day: "2023-12-30", number }),
  );
  assert.deepEqual(
    pages.map(({ articles, groups }) => [articles.length, groups.length]),
    [
      [30, 1],
      [30, 0],
      [10, 0],
    ],
  );
  assert.equal(pages[0]?.groups[0]?.note, "The same figure.");
});

test("a sentence of thousands of places and figures takes linear time", () =>
  assertLinear((count) => {
    const numbers = Array.from({ length: count }, (_, index) => index + 1000);
    const text = `Headline\n\n${numbers.map((number) => `Oslo ${number} men killed on Saturday, `).join("")}`;
    const figures = numbers.map((value) => ({ words: `${value}`, value, ...dead }));
    findReports(sketchArticle({ id: "a", text, places: ["Oslo"], days, figures }), () => "city");
  }, 2000));

test("one article alone, and no article, make no event", () => {
  for (const articles of [[], [sketchArticle(strike("a", 24))]]) {
    const corpus = corpusOf(articles);
    assert.deepEqual(findEvents(corpus), []);
    assert.equal(toComparePage(corpus, 1).isEmpty, true);
  }
});

test("related articles name the days they share", () => {
  const [a, b] = [strike("a", 24), strike("b", 25)].map(sketchArticle);
  assert.ok(a && b);
  const [relatedArticles] = findRelatedArticles(corpusOf([a, b]), a, 4);
  assert.equal(relatedArticles?.article.record, b.record);
  assert.deepEqual(relatedArticles?.days, ["2023-12-31", "2023-12-30"]);
  assert.deepEqual(
    relatedArticles?.shared.map(({ name }) => name.entry.id),
    ["oslo"],
  );
});

test("the seeds: the strike on Belgorod is told with exactly the figures that a person tied to it", async () => {
  const seeds = await readFolder("seeds");
  const corpus = toCorpusIndex({
    ...seeds,
    file: seeds.corpusFile,
    articles: seeds.articles.map((record) => ({
      record,
      text: seeds.texts.get(record.id) ?? "",
    })),
  });
  const [event, ...others] = findEvents(corpus);
  assert.deepEqual(others, []);
  assert.deepEqual([event?.place.name.entry.id, event?.day], ["belgorod", "2023-12-30"]);
  const found = (event?.articles ?? []).flatMap(({ article: { record }, reports }) =>
    reports.flatMap(({ figures }) => figures.map(({ start }) => `${record.file} ${start}`)),
  );
  const labelled = Object.entries(readFigureLabels().seeds).flatMap(([file, labels]) =>
    labels.filter(({ place }) => place === "belgorod").map(({ start }) => `${file} ${start}`),
  );
  assert.deepEqual(found.sort(), labelled.sort());
});
