import assert from "node:assert/strict";
import { test } from "node:test";
import { findBlocks } from "../../src/corpus/blocks.ts";
import { findNames } from "../../src/corpus/names.ts";
import { readReferenceTables } from "../../src/loader.ts";

const tables = readReferenceTables();

/** [P Vladimir Putin] in, so that a row reads as the text does. */
function marked(text: string): string {
  const names = findNames(text, findBlocks(text), tables);
  let shown = "";
  let position = 0;
  for (const { kind, start, end } of names) {
    shown += `${text.slice(position, start)}[${kind.slice(0, 2)} ${text.slice(start, end)}]`;
    position = end;
  }
  return shown + text.slice(position);
}

const rows = [
  "In [pl Nairobi] on Tuesday, President [pe William Ruto] met [pe Cyril Ramaphosa] of [pl South Africa].",
  "“We will rebuild,” [pe Ruto]’s spokesman [pe Hussein Mohamed] told [or Reuters] in [pl Nairobi].",
  "Ukrainian troops entered the [pl Kherson] region in March, [pl Ukraine]’s president said.",
];

for (const row of rows) {
  const text = row.replace(/\[\w\w ([^\]]*)\]/g, "$1");
  test(text, () => assert.equal(marked(text), row));
}
