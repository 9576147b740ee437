import assert from "node:assert/strict";
import { test } from "node:test";
import { isEndLabel } from "../../../src/reading/structure/end-labels.ts";
import { findBlocks } from "../../../src/reading/structure/find-blocks.ts";
import { findPageBody } from "../../../src/reading/structure/page-body.ts";

const menu = [
  ...["News", "SECTIONS", "Home", "Sport", "Business", "Weather", "Opinion", "Obituaries", "CLOSE"],
  ...["Local", "World", "Travel", "Jobs", "Property", "Motors", "Sign in", "Menu", "Search"],
];
const article = [
  "The old bridge over the Wells river stays closed for two weeks, the mayor said on Monday, while engineers look at the third pier.",
  "Buses take the longer way by the mill, and the ferry runs until ten in the evening, as it did in the flood of 1986.",
  "“We would rather be careful,” said Ada Marsh, who leads the works. She added that the pier had moved by four millimetres since March.",
  "Shops on the north bank fear for their trade, and the council has promised them a lower rent until the bridge is open again.",
];
const footer = [
  "Most read",
  "Mill sold to a baker",
  "Goat found on roof",
  "About us",
  "Contact",
  "Jobs",
];

test("menus and links around the text are set aside, the line that the text echoes is the headline", () => {
  const lines = [
    ...menu,
    "Bridge over the Wells stays closed",
    "May 23, 2022",
    ...article,
    ...footer,
  ];
  const text = lines.join("\n");
  const blocks = findBlocks(text);
  const words = (kind: string) =>
    blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(words("title"), ["Bridge over the Wells stays closed"]);
  assert.deepEqual(words("paragraph"), article);
  assert.equal(blocks.length, lines.length);
  const rule = blocks.find(
    ({ start, end }) => text.slice(start, end) === "Mill sold to a baker",
  )?.rule;
  assert.match(rule ?? "", /outside the article's text/);
});

test("an address says the headline’s words and is none", () => {
  const address = "https://wells.example/old-bridge-over-the-wells-river-stays-closed";
  const text = [address, ...article, ...menu, ...footer].join("\n");
  const [first] = findBlocks(text);
  assert.deepEqual(first?.rule, "Address of a page");
});

test("the headline stands over the standfirst, which the text echoes more", () => {
  const standfirst = "Engineers look at the third pier while buses take the longer way";
  const lines = [
    ...menu,
    "Bridge over the Wells stays closed",
    standfirst,
    "By Ada Marsh",
    ...article,
  ];
  const text = [...lines, ...footer].join("\n");
  const title = findBlocks(text).find(({ kind }) => kind === "title");
  assert.equal(text.slice(title?.start, title?.end), "Bridge over the Wells stays closed");
});

const noHeadlines: Record<string, string> = {
  "the way to the page": "Home Local Bridge over the Wells stays closed",
  "who wrote it": "ada.marsh@wells.example",
  "a standfirst of two sentences":
    "The old bridge over the Wells river stays closed for two weeks. Engineers look at the third pier, the mayor said",
  "the credit of a picture":
    "The bridge over the Wells river, which stays closed.Credit...Ada Marsh",
};
for (const [what, line] of Object.entries(noHeadlines))
  test(`no headline: ${what}`, () => {
    const headline = "Bridge over the Wells stays closed";
    for (const lines of [
      [line, headline],
      [headline, line],
    ]) {
      const text = [...menu, ...lines, "By Ada Marsh", ...article, ...footer].join("\n");
      const title = findBlocks(text).find(({ kind }) => kind === "title");
      assert.equal(text.slice(title?.start, title?.end), headline);
    }
  });

test("a list that the text announces belongs to it from its first number", () => {
  const offers = ["1) Mill of Wells", "2) Goat", "3) Ferry by night", "4) Bridge"];
  const page = [...menu, "Bridge over the Wells stays closed", ...article, "What is left to do:"];
  const body = findPageBody([...page, ...offers, ...footer]);
  assert.equal(body?.last, page.length + offers.length - 1);
});

test("the marks and the byline that are joined to a headline are not part of it", () => {
  const headline = "# Bridge over the Wells stays closed by Ada Marsh — May 23, 2022";
  const text = [...menu, headline, ...article, ...footer].join("\n");
  const title = findBlocks(text).find(({ kind }) => kind === "title");
  assert.equal(text.slice(title?.start, title?.end), "Bridge over the Wells stays closed");
});

const noDumps: Record<string, string[]> = {
  "an article": ["Bridge stays closed", ...article],
  "an article with sub-headings": [
    "Bridge stays closed",
    ...article.flatMap((line) => ["A pier", line]),
  ],
  "a table of results": [
    "Results",
    ...article,
    ...Array(30).fill("2021-05-01\tWells\t2-1\tMill Town"),
  ],
};
for (const [what, lines] of Object.entries(noDumps))
  test(`no dump of a page: ${what}`, () => assert.equal(findPageBody(lines), undefined));

const behind: Record<string, string[]> = {
  "headlines of others": [
    "Read next",
    "Mill sold to a baker",
    "Goat found on the roof of a church",
    "Ferry runs late",
  ],
  "an invitation": [
    "Get our newsletter",
    "The best of Wells in your inbox.",
    "Subscribe No thanks",
    "0 : 0",
  ],
  topics: ["Tags Bridges Wells Ada Marsh", "Bridges", "Wells", "Traffic"],
  "who wrote it": [
    "About the author",
    "Ada Marsh is a reporter in Wells.",
    "More from Ada Marsh",
    "Mill sold to a baker",
  ],
  "labels in Spanish": [
    "Te puede interesar",
    "El molino, vendido a un panadero",
    "Una cabra en el tejado",
    "Compartir",
  ],
};
for (const [what, lines] of Object.entries(behind))
  test(`behind the end of an article: ${what}`, () => {
    const page = [...menu, "Bridge over the Wells stays closed", "May 23, 2022", ...article];
    const body = findPageBody([...page, ...lines, ...footer]);
    assert.equal(body?.last, page.length - 1);
  });

const endLabels: [string, boolean][] = [
  ["Related stories:", true],
  ["Tags: bridges, Wells", true],
  ["About Ada Marsh", true],
  ["More From the Wells Post", true],
  ["関連記事", true],
  ["Читайте также", true],
  ["Over the bridge", false],
  ["About a hundred people came", false],
  ["More than 2,000 cars", false],
  ["The bridge stays closed", false],
];
for (const [line, isLabel] of endLabels)
  test(`${isLabel ? "a" : "no"} label of the end: ${line}`, () =>
    assert.equal(isEndLabel(line), isLabel));

test("lines of a recipe that come again stay", () => {
  const meal = `Two eggs, a cup of oats [${"milk, ".repeat(20)}salt]`;
  const text = ["Meals for a week", article[0], meal, article[1], meal, article[2], meal].join(
    "\n\n",
  );
  const kept = findBlocks(text).filter(({ kind }) => kind === "paragraph");
  assert.equal(kept.length, 6);
});

test("a heading that heads nothing, and bylines of other articles, are behind the end", () => {
  const others = ["Business", "Mill sold to a baker", "By Jon Reed", "Goat found", "By Ines Holt"];
  const lines = [
    ...menu,
    "Bridge over the Wells stays closed",
    "By Ada Marsh",
    ...article,
    ...others,
    ...footer,
  ];
  const text = lines.join("\n");
  const blocks = findBlocks(text).filter(({ kind }) => kind !== "boilerplate");
  assert.deepEqual(
    blocks.map(({ start, end }) => text.slice(start, end)),
    ["Bridge over the Wells stays closed", "By Ada Marsh", ...article],
  );
});

test("a numbered list goes on to its last number", () => {
  const items = [1, 2, 3, 4, 5, 6, 7].flatMap((number) => [
    `${number}) Mill of Wells, part ${number}`,
    "[",
    `](https://wells.example/${number}.jpg)`,
  ]);
  const lines = [...menu, "Bridge over the Wells stays closed", ...article, ...items, ...footer];
  const body = findPageBody(lines);
  assert.match(lines[body?.last ?? 0] ?? "", /^7\)/);
});
