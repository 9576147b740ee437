import assert from "node:assert/strict";
import { test } from "node:test";
import { outline, readSample } from "../read-sample.ts";

const text = "The river rose by a metre.";

const cases: { name: string; file?: string; content: unknown; expected: string[] }[] = [
  {
    name: "a list of articles",
    content: [
      { title: "One", text, authors: ["Jane Doe", "John Roe"] },
      { title: "Two", text: "" },
    ],
    expected: [
      `a.json#1: One¶¶${text} | title One | author Jane Doe, John Roe`,
      "a.json#2: no-text-in-record, record 2",
    ],
  },
  {
    name: "a list in an object, the publisher in another",
    content: {
      status: "ok",
      articles: [{ source: { id: 7, name: "Post" }, title: "One", content: text }],
    },
    expected: [`a.json#1: One¶¶${text} | title One | publisher Post`],
  },
  {
    name: "the text in fields of its own, as HTML",
    content: {
      response: {
        results: [
          {
            webTitle: "One",
            webPublicationDate: "2024-05-01T10:00:00Z",
            fields: { body: `<p>${text}</p><p>It fell.</p>` },
          },
        ],
      },
    },
    expected: [`a.json#1: One¶¶${text}¶¶It fell. | title One | date 2024-05-01T10:00:00Z`],
  },
  {
    name: "one article, its text as a list of paragraphs",
    content: {
      title: "One",
      body: [text, "It fell."],
      comments: [{ title: "Re", text, url: "x" }],
    },
    expected: [`a.json: One¶¶${text}¶¶It fell. | title One`],
  },
  {
    name: "sections of paragraphs",
    content: [
      {
        title: "One",
        body: { summary: ["So."], sections: [{ headline: ["Rain"], paragraphs: [text] }] },
      },
    ],
    expected: [`a.json#1: One¶¶So.¶¶Rain¶¶${text} | title One | description So.`],
  },
  {
    name: "an article deep in an object called source; fields within a page",
    content: {
      hits: {
        hits: [
          {
            _id: 1,
            _source: {
              title: "One",
              content: text,
              html: { content: "<html></html>", publisher: "Post" },
            },
          },
        ],
      },
    },
    expected: [`a.json#1: One¶¶${text} | title One | publisher Post`],
  },
  {
    name: "rendered text of WordPress",
    content: [
      {
        title: { rendered: "One" },
        content: { rendered: `<p>${text}</p>` },
        link: "https://a.example/1",
      },
    ],
    expected: [`a.json#1: One¶¶${text} | title One | url https://a.example/1`],
  },
  {
    name: "columns side by side, as pandas writes them",
    content: { title: { 0: "One", 1: "Two" }, text: { 0: text, 1: text } },
    expected: [`a.json#1: One¶¶${text} | title One`, `a.json#2: Two¶¶${text} | title Two`],
  },
  {
    name: "a page of a list",
    content: { page: 1, content: [{ title: "One", text, url: "https://a.example/1" }] },
    expected: [`a.json#1: One¶¶${text} | title One | url https://a.example/1`],
  },
  {
    name: "references have no text",
    content: [
      {
        type: "article-newspaper",
        title: "One",
        "container-title": "Post",
        issued: { "date-parts": [[2024, 5, 1]] },
        author: [{ family: "Doe", given: "Jane" }],
      },
    ],
    expected: ["a.json: no-text-column, type, title, container-title, issued, author"],
  },
  {
    name: "no articles",
    content: { name: "site", version: "1.0.0", description: "A site that is made of many files" },
    expected: ["a.json: not-articles"],
  },
  {
    name: "the name __proto__",
    content: `[{"__proto__": {"title": "x"}, "title": "One", "text": "${text}"}]`,
    expected: [`a.json#1: One¶¶${text} | title One`],
  },
  {
    name: "cut off",
    content: `[{"title": "One",\n"text": "${text}"},\n{"title": "Tw`,
    expected: ["a.json: broken-data, line 3"],
  },
  {
    name: "an object a line",
    file: "a.jsonl",
    content: `{"title": "One", "maintext": "${text}"}\n{"title": "Tw\n\n{"title": "Three", "maintext": "${text}"}\n`,
    expected: [
      `a.jsonl#1: One¶¶${text} | title One`,
      "a.jsonl#2: broken-record, line 2",
      `a.jsonl#3: Three¶¶${text} | title Three`,
    ],
  },
  {
    name: "an object a line under the name of JSON",
    content: `{"title": "One", "text": "${text}"}\n{"title": "Two", "text": "${text}"}\n`,
    expected: [`a.json#1: One¶¶${text} | title One`, `a.json#2: Two¶¶${text} | title Two`],
  },
];

for (const { name, file = "a.json", content, expected } of cases) {
  test(name, async () => {
    const written = typeof content === "string" ? content : JSON.stringify(content);
    assert.deepEqual(outline(await readSample(file, written)), expected);
  });
}

test("what is nested without end is read without end of memory or stack", async () => {
  const depth = 100_000;
  const nested = `${'{"text":['.repeat(depth)}"x"${"]}".repeat(depth)}`;
  assert.equal(outline(await readSample("a.json", nested)).length, 1);
});
