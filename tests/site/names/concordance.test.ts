import assert from "node:assert/strict";
import { test } from "node:test";
import { entityKey } from "../../../src/site/shared/corpus-index.ts";
import { concordance, concordancePages } from "../../../src/site/names/concordance.ts";
import { namePages } from "../../../src/site/names/name-page.ts";
import { corpusOf, sketchArticle } from "../articles.ts";

const newer = sketchArticle({
  id: "newer",
  text: "Fire in Kyiv\nKyiv is far. From Kyiv to Kyiv’s edge.",
  places: ["Kyiv"],
  published: { from: "2023-12-30", to: "2023-12-31", how: "inferred", because: [] },
});
const undated = sketchArticle({
  id: "undated",
  text: "Rain\nIt#x27;s wet in Kyiv.",
  places: ["Kyiv"],
  repairs: [["#x27;", "’"]],
});
const corpus = corpusOf([undated, newer]);
const kyiv = corpus.entities.get(entityKey({ kind: "place", id: "kyiv" }));
assert.ok(kyiv);
const groups = concordance(
  { corpus, entity: kyiv, occurrences: kyiv.occurrences },
  "places/kyiv.html",
);

test("every mention is one line in its whole sentence, newest article first", () => {
  assert.deepEqual(
    groups.map(({ title, lines }) => [
      title,
      ...lines.map((line) => `${line.before}[${line.name}]${line.after}`),
    ]),
    [
      [
        "Fire in Kyiv",
        "Fire in [Kyiv]",
        "[Kyiv] is far.",
        "From [Kyiv] to Kyiv’s edge.",
        "From Kyiv to [Kyiv]’s edge.",
      ],
      ["Rain", "It’s wet in [Kyiv]."],
    ],
  );
});

test("a mention outside the running text says where it stands", () => {
  assert.deepEqual(groups[0]?.lines[0]?.labels, ["Headline"]);
  assert.deepEqual(groups[0]?.lines[1]?.labels, []);
});

test("every line leads to its own mention", () => {
  const hrefs = groups.flatMap(({ lines }) => lines.map(({ href }) => href));
  assert.equal(new Set(hrefs).size, 5);
  for (const href of hrefs)
    assert.match(href, /^\.\.\/articles\/(?:newer|undated)\.html#[a-z0-9-]+_\d+$/);
});

test("a place with 20,000 mentions has pages of 74 lines, and none is lost", () => {
  const many = sketchArticle({
    id: "many",
    text: `Title\n${"In Kyiv. ".repeat(20_000)}`,
    places: ["Kyiv"],
  });
  const large = corpusOf([many]);
  const entity = large.entities.get("place/kyiv");
  assert.ok(entity);
  const pages = concordancePages(entity.occurrences);
  assert.equal(pages.length, 271);
  assert.equal(namePages(large, "place").length, 271);
  const lines = pages.map(({ entries }) =>
    concordance({ corpus: large, entity, occurrences: entries }, "places/kyiv.html"),
  );
  assert.equal(lines.flat().flatMap((group) => group.lines).length, 20_000);
});

test("first words that stand in for a headline are not said twice", () => {
  const opening = "Nobody in the city of Kyiv has seen the river as high as it was in the night";
  const untitled = sketchArticle({
    id: "a",
    text: `${opening} of the flood.\nKyiv slept.`,
    title: `${opening} …`,
    kinds: ["paragraph", "paragraph"],
    places: ["Kyiv"],
  });
  const own = corpusOf([untitled]);
  const entity = own.entities.get("place/kyiv");
  assert.ok(entity);
  const titlesOf = (occurrences: typeof entity.occurrences) =>
    concordance({ corpus: own, entity, occurrences }, "places/kyiv.html").map(({ title }) => title);
  assert.deepEqual(titlesOf(entity.occurrences), ["Untitled: kyiv"]);
  assert.deepEqual(titlesOf(entity.occurrences.slice(1)), [`${opening} …`]);
});
