import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toHomePage } from "../../../src/site/home/home-page.ts";
import { toDateNote } from "../../../src/site/shared/date-note.ts";
import { corpusOf, sketchArticle } from "../articles.ts";

const inferred = (from: string, to = from) => ({ from, to, how: "inferred" as const, because: [] });
const towns = ["Ada", "Bor", "Cuprija", "Drvar", "Elez"];
const dated = corpusOf(
  towns.map((town, index) =>
    sketchArticle({
      id: town.toLowerCase(),
      text: `News from ${town}\nIt rains in ${town}. Serbia is wet.`,
      places: [town, "Serbia"],
      published: inferred(`2023-0${index + 1}-01`),
    }),
  ),
);
const bare = corpusOf(
  ["b", "a"].map((id) =>
    sketchArticle({
      id,
      title: "It rains in Bor. …",
      text: "It rains in Bor. The river rises.",
      kinds: ["paragraph"],
      places: ["Bor"],
    }),
  ),
);

describe("a dated corpus", () => {
  const page = toHomePage(dated);
  test("says its span and how it is known, once", () => {
    assert.equal(
      page.scope,
      "5 articles, January – May 2023. All dates are worked out from the texts.",
    );
    assert.equal(page.order, "newest first");
    assert.equal(page.dates.words, "dates worked out from the texts");
  });
  test("tells an article by a place that is not in all of them", () => {
    assert.deepEqual(
      page.articles.map(({ kicker }) => kicker.map(({ name }) => name)),
      towns.toReversed().map((town) => [town.toLowerCase()]),
    );
  });
  test("has a dot for each article", () => {
    assert.equal(page.band?.dots.length, 5);
    assert.equal(page.band?.list.length, 5);
  });
});

describe("a corpus without dates and headlines", () => {
  const page = toHomePage(bare);
  test("says so, is in the order of files, and has no band", () => {
    assert.match(page.scope, /^2 articles\. No dates and no headlines were found/);
    assert.equal(page.order, "undated, by file");
    assert.equal(page.band, undefined);
    assert.deepEqual(
      page.articles.map(({ href }) => href),
      ["articles/a.html", "articles/b.html"],
    );
  });
  test("gives the first sentence once", () => {
    for (const { title, lead } of page.articles)
      assert.deepEqual([title, lead], [undefined, "It rains in Bor."]);
  });
});

describe("how the dates of a list are known is said once", () => {
  test("where most are worked out, the others say what they are", () => {
    const note = toDateNote([{ how: "inferred" }, { how: "inferred" }, { how: "said" }]);
    assert.equal(note.words, "dates worked out from the texts unless marked");
    assert.equal(note.quiet, "inferred");
  });
  test("where most are said, nothing is", () => {
    const note = toDateNote([{ how: "said" }, { how: "inferred" }, { how: "said" }]);
    assert.deepEqual(note, { words: undefined, quiet: "said" });
  });
});
