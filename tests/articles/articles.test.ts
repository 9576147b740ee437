/**
 * One folder an oddity: `source.*` as a collector may leave it, `expected.json` what is read from it.
 * `UPDATE=1 node --test tests/articles/articles.test.ts` writes what is read; look at the difference.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findBlocks } from "../../src/reading/structure/find-blocks.ts";
import { findDates } from "../../src/reading/dates/find-dates.ts";
import { decodeSeed } from "../../src/text/decode.ts";
import { datePublication } from "../../src/reading/dates/publication.ts";
import { findRepairs, repairText } from "../../src/text/mend/repairs.ts";
import { findStated } from "../../src/reading/structure/stated.ts";
import { findTitle } from "../../src/reading/structure/title.ts";

const folder = "tests/articles";

function readSource(bytes: Uint8Array) {
  const decoded = decodeSeed(bytes);
  if ("problem" in decoded) return decoded;
  const { text, encoding } = decoded;
  const blocks = findBlocks(text);
  const repairs = findRepairs(text, blocks);
  const stated = findStated(text, blocks);
  const { title, problems } = findTitle(text, { blocks, repairs, stated: stated.title });
  const { published } = datePublication({
    text,
    blocks,
    dates: findDates(text, blocks),
    events: [],
  });
  return {
    encoding,
    title,
    ...(stated.publisher && { publisher: stated.publisher }),
    ...(stated.url && { url: stated.url }),
    ...(published && { published: `${published.from}..${published.to}` }),
    problems: [...decoded.problems, ...problems],
    blocks: blocks.map((block) => {
      const { kind, line, rule } = block;
      const words = repairText(text, block, repairs);
      const shown = words.length > 90 ? `${words.slice(0, 60)} … ${words.slice(-20)}` : words;
      return `${line} ${kind}: ${shown}${rule ? ` [${rule}]` : ""}`;
    }),
  };
}

for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  test(entry.name, () => {
    const home = join(folder, entry.name);
    const source = readdirSync(home).find((name) => name.startsWith("source."));
    assert.ok(source, `${home} has no source`);
    const found = readSource(readFileSync(join(home, source)));
    const expectedFile = join(home, "expected.json");
    if (process.env["UPDATE"]) writeFileSync(expectedFile, `${JSON.stringify(found, null, 2)}\n`);
    assert.deepEqual(found, JSON.parse(readFileSync(expectedFile, "utf8")));
  });
}
