import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareVersions, countUnseen } from "../../src/desk/new-articles.ts";
import {
  longestAddress,
  readSelectionFragment,
  type SharedItem,
  toSelectionFragment,
} from "../../src/desk/shared-selection.ts";
import { shortHash, shortHashLength } from "../../src/text/short-hash.ts";

const page = fc.stringMatching(/^(?:articles|people)\/[a-z][a-z-]{0,40}\.html$/);
const item: fc.Arbitrary<SharedItem> = fc.record({
  kind: fc.constantFrom("article" as const, "sentence" as const, "name" as const),
  page,
  title: fc.string({ unit: "grapheme" }),
  note: fc.string({ unit: "grapheme" }),
});

test("what is packed into an address comes out of it; headlines of articles are the site's", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(item), async (items) => {
      const read = await readSelectionFragment(await toSelectionFragment(items));
      const expected = items.map((one) => ({
        ...one,
        title: one.kind === "article" ? "" : one.title,
      }));
      assert.deepEqual(read, expected);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test("thirty articles with long addresses fit", async () => {
  const words =
    "moment missile pounds border city panicking leader launches revenge strikes deploys air defence duty".split(
      " ",
    );
  const items = Array.from({ length: 30 }, (_, at): SharedItem => {
    const slug = Array.from(
      { length: 9 },
      (_, place) => words[(at * 7 + place * (at + 3)) % words.length],
    );
    return { kind: "article", page: `articles/${slug.join("-")}-${at}.html`, title: "", note: "" };
  });
  const fragment = await toSelectionFragment(items);
  assert.ok(
    fragment.length + "https://example.org/news/desk.html".length < longestAddress,
    String(fragment.length),
  );
});

const rows: [about: string, rows: unknown][] = [
  ["a page elsewhere", [[0, "https://evil.invalid/a.html", "", ""]]],
  ["a script", [[0, "javascript:alert(1)//articles/a.html", "", ""]]],
  ["a folder above", [[0, "articles/../../a.html", "", ""]]],
  ["an unknown kind", [[7, "articles/a.html", "", ""]]],
  ["too few values", [[0, "articles/a.html"]]],
  ["no list", { length: 3 }],
  ["a bomb", "x".repeat(5_000_000)],
];

for (const [about, value] of rows)
  test(`a selection that is sent is refused: ${about}`, async () => {
    const packing = new Blob([JSON.stringify(value)])
      .stream()
      .pipeThrough(new CompressionStream("deflate-raw"));
    const packed = Buffer.from(await new Response(packing).arrayBuffer()).toString("base64url");
    await assert.rejects(readSelectionFragment(`#selection=${packed}`), { name: "DeskFileError" });
  });

for (const fragment of ["#selection=", "#selection=%%%", "#selection=AAAA"])
  test(`a damaged fragment is refused: ${fragment}`, async () => {
    await assert.rejects(readSelectionFragment(fragment), { name: "DeskFileError" });
  });

test("articles that are new, changed and gone are told apart", () => {
  const versions = (articles: Record<string, string>) =>
    Object.entries(articles)
      .map(([name, text]) => shortHash(name) + shortHash(text))
      .join("");
  const before = versions({ a: "one", b: "two", c: "three" });
  const now = versions({ a: "one", aa: "new", c: "changed" });
  assert.deepEqual(compareVersions(before, now), { added: [1], changed: [2], removed: 1 });
  assert.deepEqual(compareVersions("", now), { added: [0, 1, 2], changed: [], removed: 0 });
  assert.deepEqual(compareVersions(now, now), { added: [], changed: [], removed: 0 });
  assert.equal(countUnseen(shortHash("a") + shortHash("b"), [shortHash("b"), shortHash("c")]), 1);
});

test("short hashes have one length, and 10,000 names have no two alike", () => {
  const hashes = Array.from({ length: 10_000 }, (_, at) => shortHash(`articles/name-${at}.html`));
  assert.ok(hashes.every((hash) => hash.length === shortHashLength));
  assert.equal(new Set(hashes).size, hashes.length);
});
