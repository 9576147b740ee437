/** Which pages have a picture for shared links, and that its words fit and are drawn. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openDrawing } from "../../../src/corpus/look/resvg.ts";
import { drawCard } from "../../../src/output/share/draw-cards.ts";
import { articleCard, homeCard, listShareCards } from "../../../src/site/share/share-card.ts";
import { corpusOf, sketchArticle } from "../articles.ts";

const url = "https://news.example/";

function corpusWith(site: object, titles: string[], name = "Test") {
  const articles = titles.map((title, at) =>
    sketchArticle({ id: `a-${at}`, text: `${title}\n\nSo.` }),
  );
  const corpus = corpusOf(articles);
  corpus.contents.file = { ...corpus.contents.file, name };
  Object.assign(corpus.contents.file.site, site);
  return corpus;
}

const many = Array.from({ length: 51 }, (_, at) => `Headline ${at}`);
const own = "share/articles/a-0.png";
const home = "share/home.png";
const settings: [name: string, site: object, titles: string[], article: string | undefined][] = [
  ["nothing without an address", {}, ["A"], undefined],
  ["a small corpus: each article", { url }, ["A"], own],
  ["a large corpus: home only", { url }, many, home],
  ["a large corpus, asked for articles", { url, share: "articles" }, many, own],
  ["a small corpus, asked for home", { url, share: "home" }, ["A"], home],
  ["none", { url, share: "none" }, ["A"], undefined],
  ["letters that no face has: the picture of the site", { url }, ["ハルキウ"], home],
];
for (const [name, site, titles, article] of settings)
  test(name, () => {
    const corpus = corpusWith(site, titles);
    assert.equal(articleCard(corpus, "a-0"), article);
    const listed = listShareCards(corpus).map(({ path }) => path);
    assert.equal(listed.includes(own), article === own);
    assert.equal(listed.includes(home), homeCard(corpus) !== undefined);
  });

test("no picture of a site whose name cannot be drawn", () => {
  assert.equal(homeCard(corpusWith({ url }, ["A"], "ニュース")), undefined);
});

const titles = [
  "Ukrainian <missile> & drone strikes hit Belgorod",
  "Харків і Київ: що сталося 30 грудня у Бєлгороді? Мер міста — про життя під обстрілами",
  "Αθήνα: Ο πρωθυπουργός της Ελλάδας",
  "W".repeat(300),
  "Ш ".repeat(300),
];
for (const title of titles)
  test(`stays inside its edges: ${title.slice(0, 20)}`, async () => {
    const [, card] = listShareCards(corpusWith({ url }, [title]));
    const png = await drawCard(card?.svg ?? "");
    assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from("PNG")]);
    const image = (
      await openDrawing(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image width="1200" height="630" href="data:image/png;base64,${Buffer.from(png).toString("base64")}"/></svg>`,
      )
    ).render();
    const { pixels } = image;
    const ground = pixels.subarray(4 * 1200 * 300, 4 * 1200 * 300 + 3);
    for (let row = 20; row < 630; row += 1)
      for (const column of [40, 1160]) {
        const at = 4 * (1200 * row + column);
        assert.deepEqual(pixels.subarray(at, at + 3), ground, `${column}, ${row}`);
      }
  });

test("the same words give the same bytes", async () => {
  const [card] = listShareCards(corpusWith({ url }, ["A"]));
  assert.deepEqual(await drawCard(card?.svg ?? ""), await drawCard(card?.svg ?? ""));
});
