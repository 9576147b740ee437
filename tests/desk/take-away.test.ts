import assert from "node:assert/strict";
import { test } from "node:test";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parse } from "node-html-parser";
import { emptyDesk, type Desk } from "../../src/desk/desk.ts";
import type { Dossier } from "../../src/desk/dossier.ts";
import { makeDossier } from "../../src/desk/make-dossier.ts";
import type { Mark } from "../../src/desk/mark.ts";
import { moveItem, nextRank, orderSelection } from "../../src/desk/order-selection.ts";
import type { SelectedItem } from "../../src/desk/selected-item.ts";
import { toBibtexFile, toCslFile, toRisFile } from "../../src/desk/take-away/to-citations.ts";
import { toHtmlFile } from "../../src/desk/take-away/to-html-file.ts";
import { toMarkdown } from "../../src/desk/take-away/to-markdown.ts";
import { toTable } from "../../src/desk/take-away/to-table.ts";
import type { CitedArticle } from "../../src/text/citations/cited-article.ts";

const modified = "2026-11-27T19:05:00.000Z";
const item = (id: string, more: Partial<SelectedItem>): SelectedItem => ({
  id,
  modified,
  kind: "article",
  page: `articles/${id}.html`,
  title: id,
  citation: "",
  note: "",
  rank: 1,
  ...more,
});
const mark = (
  id: string,
  article: string,
  exact: string,
  start: number,
  more: Partial<Mark> = {},
): Mark => ({
  id,
  modified,
  created: modified,
  pen: "check",
  article: {
    page: `articles/${article}.html`,
    title: article,
    file: `${article}.txt`,
    date: "",
    citation: "",
  },
  quote: { exact, prefix: "", suffix: "" },
  position: { start, end: start + exact.length },
  note: "",
  tags: [],
  ...more,
});

const articles = new Map<string, CitedArticle>([
  ["articles/bridge.html", cited("bridge", "Bridge opens", "2023-05-03")],
  ["articles/flood.html", cited("flood", "Flood", "2022-01-01")],
]);

function cited(id: string, title: string, day: string): CitedArticle {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return {
    item: {
      id,
      type: "article-newspaper",
      title,
      "container-title": "Example Times",
      issued: { "date-parts": [[year, month, date]] },
      archive: "Test",
      archive_location: `${id}.txt`,
      note: "Published.",
    },
    published: { from: day, to: day, how: "said" },
  };
}

const options = {
  site: "Test",
  base: "https://example.org/",
  articles,
  textFragment: (words: string) => `text=${encodeURIComponent(words)}`,
  formatDay: (published: CitedArticle["published"]) => published?.from ?? "Undated",
  order: "hand",
  isSelectionOnly: true,
} as const;

const desk: Desk = {
  ...emptyDesk,
  selection: [
    item("bridge", { title: "Bridge opens", note: "Read first", rank: 1 }),
    item("s1", {
      kind: "sentence",
      page: "articles/flood.html#p-3",
      title: "Water rose.",
      rank: 2,
    }),
    item("s2", { kind: "sentence", page: "articles/flood.html#p-4", title: "It fell.", rank: 3 }),
    item("n", { kind: "name", page: "people/joe.html", title: "Joe", citation: "mayor", rank: 4 }),
    item("gone", { title: "Gone", citation: "Gone. 2020. In: Test, file g.txt.", rank: 5 }),
  ],
  marks: [
    mark("m2", "bridge", "It is long.", 40),
    mark("m1", "bridge", "It is new.", 10, { note: "Really?", tags: ["opening"] }),
    mark("m3", "flood", "It fell.", 70, { note: "When?" }),
    mark("m4", "other", "Somewhere else.", 1),
  ],
};

test("a dossier of the selection has its order, the marks of its articles, and each source once", () => {
  const { entries, sources, summary } = makeDossier(desk, options);
  assert.equal(
    summary,
    "3 articles, 4 passages. As collected from their publishers, not verified.",
  );
  assert.deepEqual(
    entries.map(({ title, note, source, passages }) => [
      title,
      note,
      source,
      passages.map(({ quote, note: own }) => `${quote} ${own}`),
    ]),
    [
      ["Bridge opens", "Read first", 1, ["It is new. Really?", "It is long. "]],
      ["Flood", "", 2, ["Water rose. ", "It fell. When?"]],
      ["Joe", "", 0, []],
      ["Gone", "", 3, []],
    ],
  );
  assert.deepEqual(
    sources.map(({ citation }) => citation),
    [
      "Bridge opens. Example Times, 2023-05-03. In: Test, file bridge.txt.",
      "Flood. Example Times, 2022-01-01. In: Test, file flood.txt.",
      "Gone. 2020. In: Test, file g.txt.",
    ],
  );
  assert.equal(entries[1]?.passages[1]?.link, "https://example.org/articles/flood.html#p-4");
  assert.equal(entries[2]?.facts, "mayor");
});

test("everything on the desk has the marks of articles that are not selected, too", () => {
  const { entries } = makeDossier(desk, { ...options, isSelectionOnly: false });
  const found = entries.flatMap(({ passages }) => passages.map(({ quote }) => quote));
  assert.deepEqual(
    found.filter((quote) => quote === "Somewhere else."),
    ["Somewhere else."],
  );
  for (const { quote } of desk.marks) assert.ok(found.includes(quote.exact), quote.exact);
});

test("in everything on the desk, marks stand with the selected sentences of their article, each once", () => {
  const marks = [...desk.marks, mark("m5", "flood", "It dried.", 90)];
  const { entries } = makeDossier({ ...desk, marks }, { ...options, isSelectionOnly: false });
  const ofFlood = entries.filter(({ title }) => title === "Flood");
  assert.deepEqual(
    ofFlood.map(({ passages }) => passages.map(({ quote }) => quote)),
    [["Water rose.", "It fell.", "It dried."]],
  );
});

test("a sentence stands under its article where that is selected, too, and with the note of its mark once", () => {
  const own = {
    ...({
      kind: "sentence",
      page: "articles/bridge.html#p-9",
      title: "It is new.",
      rank: 6,
    } as const),
    note: "Ask",
  };
  const { entries } = makeDossier(
    { ...desk, selection: [...desk.selection, item("s3", own)] },
    options,
  );
  assert.deepEqual(
    entries.map(({ title, passages }) => [title, passages.map(({ note }) => note)]),
    [
      ["Bridge opens", ["Ask\nReally?", ""]],
      ["Flood", ["", "When?"]],
      ["Joe", []],
      ["Gone", []],
    ],
  );
});

test("without a whole address, a path is told once beside its headline", () => {
  const page = parse(toHtmlFile(makeDossier(desk, { ...options, base: "" }), ""));
  assert.deepEqual(page.querySelector(".dossier-entry h2")?.text, "Bridge opens");
  assert.deepEqual(
    page.querySelectorAll(".dossier-facts").map(({ text }) => text),
    [
      "Example Times, 2023-05-03 (1) · articles/bridge.html",
      "Example Times, 2022-01-01 (2) · articles/flood.html",
      "mayor · people/joe.html",
      "Gone. 2020. In: Test, file g.txt. (3) · articles/gone.html",
    ],
  );
  assert.equal(page.querySelectorAll("a").length, 0);
  assert.equal(/#/.test(page.querySelector(".dossier")?.text.replace("#opening", "") ?? ""), false);
});

test("by date the oldest comes first, names and what the site no longer has last", () => {
  const ordered = orderSelection(desk.selection, "date", articles);
  assert.deepEqual(
    ordered.map(({ id }) => id),
    ["s1", "s2", "bridge", "n", "gone"],
  );
});

test("moving goes one place at a time, also where two have the same number", () => {
  const ids = ["a", "b", "c", "d"];
  for (const ranks of [
    [1, 2, 3, 4],
    [1, 1, 1, 1],
    [1, 2, 2, 9],
  ])
    for (const at of ids.keys())
      for (const by of [1, -1] as const) {
        const items = ids.map((id, place) => item(id, { rank: ranks[place] ?? 0 }));
        const changes = moveItem(items, ids[at] ?? "", by);
        const moved = items.map((one) => ({ ...one, rank: changes.get(one.id) ?? one.rank }));
        const expected = ids
          .toSpliced(at, 1)
          .toSpliced(Math.min(3, Math.max(0, at + by)), 0, ids[at] ?? "");
        assert.deepEqual(
          orderSelection(moved, "hand", new Map()).map(({ id }) => id),
          expected,
        );
      }
  assert.equal(nextRank([]), 1);
  assert.equal(nextRank([item("a", { rank: 2.5 })]), 3);
});

const hostile = `</p><script>alert(1)</script> [x](javascript:alert(1)) \`\`\` =cmd() {\\evil} \u202e\nER  - \n@misc{x, "a" & 'b'`;
const hostileDossier: Dossier = {
  title: hostile,
  site: hostile,
  summary: hostile,
  entries: [
    {
      kind: "article",
      title: hostile,
      facts: hostile,
      link: 'javascript:alert(1)//https://x"><script>',
      note: `=1+1 ${hostile}`,
      passages: [
        {
          quote: `=1+1 ${hostile}`,
          link: `https://example.org/a.html#"><script>)> x`,
          pen: hostile,
          note: hostile,
          tags: [hostile],
        },
      ],
      source: 1,
    },
  ],
  sources: [
    {
      citation: hostile,
      from: hostile,
      to: "",
      how: "",
      item: { ...cited("a", "A", "2023-05-03").item },
    },
  ],
};

test("an HTML file has no element but ours, whatever the texts are, and no link but to the web", () => {
  const page = parse(toHtmlFile(hostileDossier, "p { color: red }"));
  assert.equal(page.querySelectorAll("script, img, iframe").length, 0);
  assert.deepEqual(
    [...new Set(page.querySelectorAll("[href]").map((link) => link.getAttribute("href")))],
    [`https://example.org/a.html#"><script>)> x`],
  );
  assert.ok(page.querySelector("blockquote p")?.text.includes("<script>alert(1)</script>"));
  assert.equal(/\u202e/.test(page.toString()), false);
});

test("Markdown has no markup but ours", () => {
  const written = toMarkdown(hostileDossier);
  const markup = /(?<!\\)<script|(?<!\\)`{3}|(?<!\\)\]\(javascript|^(?:> )?[=+-]/m;
  assert.equal(markup.exec(written), null);
  assert.match(written, /\(<https:\/\/example\.org\/a\.html#"%3E%3Cscript%3E\)%3E%20x>\)/);
});

test("Markdown of a small dossier", () => {
  const small = { ...desk, selection: desk.selection.slice(0, 1), marks: desk.marks.slice(1, 2) };
  assert.equal(
    toMarkdown(makeDossier(small, options)),
    `# From Test

1 article, 1 passage. As collected from their publishers, not verified.

## [Bridge opens](<https://example.org/articles/bridge.html>)

Example Times, 2023-05-03 (1)

Read first

> It is new.
>
> To check · \\#opening · [In the text](<https://example.org/articles/bridge.html#:~:text=It%20is%20new.>)

Really?

## Sources

1. Bridge opens. Example Times, 2023-05-03. In: Test, file bridge.txt.
`,
  );
});

test("a table has a row for each passage, and nothing a spreadsheet runs", () => {
  const rows = toTable(makeDossier(desk, options)).trim().split("\r\n");
  assert.deepEqual(
    rows.map((row) => row.split(",").slice(0, 3).join()),
    [
      "number,kind,title",
      "1,article,Bridge opens",
      "2,passage,Bridge opens",
      "3,passage,Bridge opens",
      "4,passage,Flood",
      "5,passage,Flood",
      "6,name,Joe",
      "7,article,Gone",
    ],
  );
  assert.equal(/(?:^|,)"?=/m.test(toTable(hostileDossier)), false);
});

test("citations have the notes, and are read back as they were", () => {
  const dossier = makeDossier(desk, options);
  const csl = JSON.parse(toCslFile(dossier));
  assert.deepEqual(
    csl.map(({ id, annote }: { id: string; annote: string }) => [id, annote]),
    [
      ["bridge", "Read first / “It is new.” Really? / “It is long.”"],
      ["flood", "“Water rose.” / “It fell.” When?"],
    ],
  );
  const formats = [
    [toBibtexFile, "@bibtex/text"],
    [toRisFile, "@ris/file"],
  ] as const;
  for (const [write, forceType] of formats) {
    const titlesOf = (made: Dossier) =>
      plugins.input.chain(write(made), { forceType }).map(({ title }) => title);
    assert.deepEqual(titlesOf(dossier), ["Bridge opens", "Flood"]);
    assert.deepEqual(titlesOf(hostileDossier), ["A"]);
  }
});
