/** Blocks lead back to the source: every line that is not blank is in one, also those that hold nothing to read. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toSourceBlocks } from "../../src/corpus/source-blocks.ts";
import { findBlocks } from "../../src/reading/structure/find-blocks.ts";
import { repairText } from "../../src/text/mend/reading-text.ts";
import { mendText } from "../reading/mended.ts";

/** The line, kind and surface of each block; of those that are displayed also what is, where that differs. */
function read(source: string): string[] {
  const { reading, structure } = mendText(source);
  const { blocks, repairs } = toSourceBlocks(reading, findBlocks(reading.text, { structure }));
  return blocks.map((block) => {
    const { kind, line, rule } = block;
    const surface = source.slice(block.start, block.end);
    const displayed = rule ?? repairText(source, block, repairs);
    return `${line} ${kind}: ${surface}${displayed === surface ? "" : ` → ${displayed}`}`;
  });
}

const sentence =
  "Officials said on Tuesday that the water had reached the first houses of the town.";
const markup = "Markup of the page, without text";

const pages: [source: string, ...blocks: string[]][] = [
  [
    `<h1>Flood</h1>\n<div class="share">\n<p>${sentence}</p>\n</div>\n`,
    "1 title: <h1>Flood</h1> → Flood",
    `2 boilerplate: <div class="share"> → ${markup}`,
    `3 paragraph: <p>${sentence}</p> → ${sentence}`,
    `4 boilerplate: </div> → ${markup}`,
  ],
  [
    `<p>${sentence}</p><p>It rose.</p>`,
    `1 paragraph: <p>${sentence}</p><p> → ${sentence}`,
    "1 paragraph: It rose.</p> → It rose.",
  ],
  [
    `Flood\n\n&nbsp;\n\u200B\n${sentence}&nbsp;&nbsp;\n`,
    "1 title: Flood",
    "3 boilerplate: &nbsp; → Characters that no reader sees",
    "4 boilerplate: \u200B → Characters that no reader sees",
    `5 paragraph: ${sentence}&nbsp;&nbsp; → ${sentence}`,
  ],
  [
    `Flood\n\n<script>\nlet a = 1;\n</script>\n${sentence}`,
    "1 title: Flood",
    `3 boilerplate: <script>\nlet a = 1;\n</script> → ${markup}`,
    `6 paragraph: ${sentence}`,
  ],
  [
    `Flood\n\n${sentence.replace("had ", "had\n")}\n\nIt rose.`,
    "1 title: Flood",
    `3 paragraph: ${sentence.replace("had ", "had\n")} → ${sentence}`,
    "6 paragraph: It rose.",
  ],
  ["<p>\n</p>", `1 boilerplate: <p> → ${markup}`, `2 boilerplate: </p> → ${markup}`],
];

for (const [source, ...expected] of pages) {
  test(source.replaceAll("\n", "⏎"), () => assert.deepEqual(read(source), expected));
}
