import assert from "node:assert/strict";
import { test } from "node:test";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { toBibtex } from "../../src/text/citations/bibtex.ts";
import { corpusCitationFiles } from "../../src/data/citations/citation-files.ts";
import { toCitationText, toMetaTags } from "../../src/data/citations/cite-in-page.ts";
import { citeArticle } from "../../src/data/citations/csl.ts";
import type { CslItem } from "../../src/text/citations/csl-item.ts";
import { toRis } from "../../src/text/citations/ris.ts";
import { corpusOf, sketchArticle } from "../site/articles.ts";
import { emptyCorpus, hostileCorpus, hostileTitles } from "./hostile.ts";

/** What a reference manager makes of the three files. */
function parseAll(corpus = hostileCorpus()): Record<string, CslItem[]> {
  return Object.fromEntries(
    corpusCitationFiles(corpus).map(({ path, write }) => {
      const text = [...write()].join("");
      return [path.slice("data/citations.".length), plugins.input.chain(text)];
    }),
  );
}

const plain = hostileTitles.map((title) =>
  title
    .toWellFormed()
    .replaceAll("\0", " ")
    .replaceAll(/[\u202c\u202e]/g, "")
    .replaceAll(/ +/g, " "),
);

for (const format of ["bib", "ris", "csl.json"]) {
  test(`${format}: every title comes back as it was, under its own key`, () => {
    const [corpus, ...articles] = parseAll()[format] ?? [];
    assert.equal(corpus?.title, "A <corpus> & {co}");
    assert.deepEqual(new Set(articles.map(({ title }) => title)), new Set(plain));
  });
}

test("BibTeX keeps LaTeX from joining signs", () => {
  const item = { id: "a", type: "article-newspaper", title: "A -- ``b'' --- c", note: "" } as const;
  assert.match(toBibtex(item), /title = \{\{A -\{\}- `\{\}`b'\{\}' -\{\}-\{\}- c\}\}/);
});

const risDates: [issued: CslItem["issued"] & object, expected: string[]][] = [
  [{ "date-parts": [[2023, 12, 30]] }, ["PY  - 2023", "DA  - 2023/12/30/"]],
  [{ "date-parts": [[2023, 12]] }, ["PY  - 2023", "DA  - 2023/12//"]],
  [range([2023, 12, 28], [2023, 12, 30]), ["PY  - 2023", "DA  - 2023/12//"]],
  [range([2023, 11, 28], [2023, 12, 30]), ["PY  - 2023", "DA  - 2023///"]],
  [range([2023, 12, 30], [2024, 1, 2]), []],
];

for (const [issued, expected] of risDates)
  test(`RIS has of ${JSON.stringify(issued["date-parts"])} what is certain`, () => {
    const item = { id: "a", type: "article-newspaper", title: "A", note: "", issued } as const;
    assert.deepEqual(toRis(item).match(/^(?:PY|DA) .*?(?=\r)/gm) ?? [], expected);
  });

function range(...dates: [[number, number, number], [number, number, number]]) {
  return { "date-parts": dates, circa: true as const };
}

test("an empty corpus has its own citation only", () => {
  for (const items of Object.values(parseAll(emptyCorpus()))) assert.equal(items.length, 1);
});

const dates: [from: string, to: string, how: "said" | "inferred", expected: object][] = [
  ["2023-12-30", "2023-12-30", "said", { "date-parts": [[2023, 12, 30]] }],
  ["2023-12-30", "2023-12-30", "inferred", { "date-parts": [[2023, 12, 30]], circa: true }],
  ["2024-02-01", "2024-02-29", "said", { "date-parts": [[2024, 2]] }],
  ["2023-01-01", "2023-12-31", "said", { "date-parts": [[2023]] }],
  [
    "2023-12-30",
    "2024-01-02",
    "said",
    {
      "date-parts": [
        [2023, 12, 30],
        [2024, 1, 2],
      ],
      circa: true,
    },
  ],
];

for (const [from, to, how, expected] of dates) {
  test(`${from} to ${to}, ${how}`, () => {
    const published = { from, to, how, because: [] };
    const article = sketchArticle({ id: "a", text: "A\n", published });
    assert.deepEqual(citeArticle(corpusOf([article]), article).issued, expected);
  });
}

test("nothing is invented: no author, and an address, publisher or date only where there is one", () => {
  const article = sketchArticle({ id: "a", text: "A\n" });
  const keys = Object.keys(citeArticle(corpusOf([article]), article));
  assert.deepEqual(keys, ["id", "type", "title", "archive", "archive_location", "note"]);
});

test("the publisher's address goes before that of the site", () => {
  const corpus = hostileCorpus("https://example.org/");
  const [article] = corpus.articles;
  assert.ok(article);
  assert.match(citeArticle(corpus, article).URL ?? "", /^https:\/\/example\.org\/articles\//);
  article.record.url = "https://publisher.example/a";
  assert.equal(citeArticle(corpus, article).URL, "https://publisher.example/a");
});

test("a page can be cited by what it carries: tags for reference managers, and a text", () => {
  const published = { from: "2023-05-03", to: "2023-05-03", how: "said" as const, because: [] };
  const article = sketchArticle({ id: "a", text: "Bridge opens\n", published });
  article.record.publisher = "Example Times";
  article.record.stated = { author: { value: "Jane Doe", where: "by hand" } };
  const corpus = corpusOf([article]);
  assert.equal(
    toCitationText(corpus, "a"),
    "Jane Doe: Bridge opens. Example Times, 3 May 2023. In: Test, file a.txt.",
  );
  const tags = Object.fromEntries(
    toMetaTags(corpus, "a").map(({ name, content }) => [name, content]),
  );
  assert.equal(tags["citation_title"], "Bridge opens");
  assert.equal(tags["citation_publication_date"], "2023/05/03");
  assert.equal(tags["DC.creator"], "Jane Doe");
  assert.equal(tags["citation_public_url"], undefined);
});
