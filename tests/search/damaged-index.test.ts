/** Files of the index that arrive well-formed, but emptied or cut: a search says so, and never that nothing was found. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatError } from "../../src/search/load-error.ts";
import type { SearchableCorpus } from "../../src/search/searchable.ts";
import { find, indexOf } from "./memory-index.ts";

const corpus: SearchableCorpus = {
  articles: ["The ferry stopped in Lagos.", "A ferry sank in Accra, the harbour said."].map(
    (text, number) => ({
      id: `a${number}`,
      title: `Article ${number}`,
      sentences: [{ text, anchor: "p-1" }],
      places: [],
      people: [],
      organisations: [],
      from: "2024-01-05",
      to: "2024-01-05",
    }),
  ),
  names: [],
};

/** A content of the same shape that holds nothing. */
function empty(content: unknown): unknown {
  if (Array.isArray(content)) return [];
  if (typeof content === "string") return "";
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, empty(value)]));
}

const damages: Record<string, (content: unknown) => unknown> = {
  emptied: empty,
  "of empty parts": (content) => (Array.isArray(content) ? content.map(empty) : empty(content)),
  null: () => null,
  "a text": () => "x",
  "a number": () => 7,
  cut: (content) =>
    Array.isArray(content) ? content.slice(0, content.length / 2) : empty(content),
};

const queries = ["ferry", '"the ferry"', "ferry lagos", "lag*", "harbor", "ferry -accra"];

for (const [name, damage] of Object.entries(damages)) {
  test(`every file in turn, ${name}`, async () => {
    const whole = await indexOf(corpus);
    const expected = new Map<string, number>();
    for (const query of queries) expected.set(query, (await find(query, whole.index)).hits.length);
    const files = whole.loaded
      .filter((path) => path !== "start")
      .map((path) => path.replace(/-[0-9a-f]{12}(?=\/)/, ""));
    assert.ok(files.length >= 3);
    for (const file of files) {
      for (const query of queries) {
        let isDamaged = true;
        const deliver = (path: string, content: unknown) =>
          isDamaged && path === file ? damage(content) : content;
        const { index } = await indexOf(corpus, undefined, deliver);
        const result = await find(query, index).catch((error: unknown) => formatError(error));
        if (typeof result === "string") assert.match(result, /arrived damaged/);
        else assert.equal(result.hits.length, expected.get(query), `${query}, ${file}`);
        isDamaged = false;
        assert.equal((await find(query, index)).hits.length, expected.get(query), "asked again");
      }
    }
  });
}
