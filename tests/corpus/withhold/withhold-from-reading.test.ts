import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextReading } from "../../../src/formats/article-source.ts";
import { withholdPassages } from "../../../src/corpus/withhold/withhold-passages.ts";

const text = "Paul Roe spoke.\nHe lives at 5 Elm Street, Oslo.\nThe end.";

const extracted: TextReading = {
  format: "saved web page",
  stated: {
    title: { value: "Paul Roe spoke", where: "meta tag og:title" },
    url: { value: "https://example.org/paul-roe", where: "canonical link" },
    author: { value: "Ann Lee", where: "meta tag author", start: 0, end: 8 },
  },
  structure: [
    { kind: "heading", start: 0, end: 15 },
    { kind: "paragraph", start: 16, end: 48, within: [{ kind: "quotation", start: 16 }] },
    { kind: "paragraph", start: 48, end: 56 },
  ],
  links: [
    { start: 0, end: 8, url: "https://example.org/people/paul-roe" },
    { start: 48, end: 55, url: "https://example.org/end" },
  ],
  styles: [{ start: 20, end: 40, style: "emphasis" }],
  problems: [],
};

test("what a format tells of a text follows it when passages are withheld", () => {
  const entries = [{ passages: ["Paul Roe", "5 Elm Street"], because: "private", tombstone: true }];
  const withheld = withholdPassages({ file: "a.html", text, extracted }, entries);
  const shown = (span: { start?: number | undefined; end?: number | undefined }) =>
    withheld.text.slice(span.start, span.end);
  const reading = withheld.extracted;
  assert.equal(withheld.text, "[withheld] spoke.\nHe lives at [withheld], Oslo.\nThe end.");
  assert.deepEqual(reading?.structure?.map(shown), [
    "[withheld] spoke.",
    "He lives at [withheld], Oslo.\n",
    "The end.",
  ]);
  assert.equal(withheld.text.slice(reading?.structure?.[1]?.within?.[0]?.start).slice(0, 2), "He");
  assert.deepEqual(reading?.links?.map(shown), ["The end"]);
  assert.deepEqual(reading?.styles?.map(shown), ["ives at [withheld]"]);
  assert.equal(reading?.stated?.title?.value, "[withheld] spoke");
  assert.equal(reading?.stated?.url?.value, "https://example.org/[withheld]");
  assert.equal(shown(reading?.stated?.author ?? {}), "[withheld]");
});
