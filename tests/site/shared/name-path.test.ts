import assert from "node:assert/strict";
import { test } from "node:test";
import { articleBody } from "../../../src/site/article/body.ts";
import { toArticlePage } from "../../../src/site/article/article-page.ts";
import { entityKey } from "../../../src/site/shared/corpus-index.ts";
import { namePath } from "../../../src/site/shared/name-path.ts";
import { namePages } from "../../../src/site/names/name-page.ts";
import { nameTimelinePages } from "../../../src/site/timeline/name-timeline.ts";
import { corpusOf, sketchArticle } from "../articles.ts";

const articles = [
  sketchArticle({ id: "a", text: "Title\n\nLviv and Kyiv. Lviv again.", places: ["Lviv", "Kyiv"] }),
  sketchArticle({
    id: "b",
    text: "Other\n\nKyiv.\n\nOdesa.",
    kinds: ["title", "paragraph", "boilerplate"],
    places: ["Kyiv", "Odesa"],
  }),
];

const several = corpusOf(articles, "several");

const paths: [id: string, pages: "all" | "several", path: RegExp][] = [
  ["kyiv", "several", /^places\/kyiv\.html$/],
  ["lviv", "several", /^articles\/a\.html#lviv-and-kyiv-[a-z0-9]+_0$/],
  ["odesa", "several", /^articles\/b\.source\.html#line-5$/],
  ["lviv", "all", /^places\/lviv\.html$/],
];

for (const [id, pages, expected] of paths) {
  test(`${id} leads to ${expected.source} when ${pages} have pages`, () => {
    const entity = corpusOf(articles, pages).entities.get(entityKey({ kind: "place", id }));
    assert.match(entity ? namePath(entity) : "", expected);
  });
}

test("a small corpus has a page for every name, a larger one for those in several articles", () => {
  const more = Array.from({ length: 50 }, (_, index) =>
    sketchArticle({ id: `c${index}`, text: "Third" }),
  );
  assert.equal(namePages(corpusOf(articles), "place").length, 3);
  assert.equal(namePages(corpusOf([...articles, ...more]), "place").length, 1);
  assert.equal(namePages(corpusOf([...articles, ...more], "all"), "place").length, 3);
});

test("names without a page have no timeline", () => {
  assert.deepEqual(nameTimelinePages(several), []);
});

test("in its article such a name leads to its first mention", () => {
  const article = several.articlesById.get("a");
  assert.ok(article);
  const links = articleBody(article).text.matchAll(/href="([^"]+)" id=/g);
  const hrefs = [...links].map(([, href]) => href);
  assert.equal(hrefs.length, 3);
  assert.match(hrefs[0] ?? "", /^#lviv-and-kyiv-[a-z0-9]+_0$/);
  assert.equal(hrefs[2], hrefs[0]);
  assert.equal(hrefs[1], "../places/kyiv.html");
  const { named } = toArticlePage(several, several.articles.indexOf(article));
  assert.equal(named.top.find(({ name }) => name === "lviv")?.href, hrefs[0]);
});
