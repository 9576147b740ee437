/** Markdown that is made to be slow or deep takes time in proportion to its length, or is read as plain text. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readMarkdown } from "../../src/formats/markdown/read-markdown.ts";
import { assertLinear, processorTime } from "../processor-time.ts";

const limited: [name: string, text: string, line: number][] = [
  ["a line of 1,500 list marks", `# A\n\n${"- ".repeat(1500)}a`, 3],
  ["deep quotations", `${">".repeat(1000)}a`, 1],
  ["quotations in quotations, over and over", `${"> ".repeat(20)}a\n\n`.repeat(200), 0],
  ["lists in lists, over and over", `${"- ".repeat(20)}a\n`.repeat(200), 0],
  ["links that are never closed", "[a](".repeat(20_000), 1],
  ["closed brackets", "[a]".repeat(20_000), 1],
  ["asterisks that close nothing", "a* ".repeat(20_000), 1],
  ["struck out halfway", "~~a~ ".repeat(10_000), 1],
  ["comments that are never closed", "a <!-- ".repeat(20_000), 1],
  ["underlined headings", "a\n-\n".repeat(20_000), 0],
  ["quoted lines", "> a\n\n".repeat(20_000), 0],
  ["a paragraph of very many lines", "> a\n".concat("a\n".repeat(20_000)), 0],
  ["footnotes", "a[^1]\n\n[^1]: b\n\n".repeat(5000), 0],
  ["a table of many columns", "|a".repeat(5000), 1],
  ["a table of many rows", `|a|b|\n|-|-|\n${"|1|2|\n".repeat(10_000)}`, 0],
  [
    "lists set in ever deeper",
    Array.from({ length: 300 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n"),
    41,
  ],
  ["an endless text", "The river rose. ".repeat(200_000), 1],
];

for (const [name, text, line] of limited) {
  test(`${name}: plain text, and a problem says so`, () => {
    const { format, structure, problems } = readMarkdown(text);
    assert.equal(format, "plain text");
    assert.equal(structure, undefined);
    const [problem] = problems;
    assert.equal(problem?.kind, "markdown-limits");
    assert.ok(problem.found);
    if (line > 0) assert.equal(problem.line, line);
  });
}

/** Repeated, each is within the limits, or beyond one. */
const hostile: Record<string, string> = {
  "brackets of links": `${"[a](".repeat(490)}\n\n`,
  "closing brackets": `${"a] ".repeat(990)}\n\n`,
  "closing asterisks": `${"a* ".repeat(990)}\n\n`,
  "mixed emphasis": `${"**a*b _c ".repeat(240)}\n\n`,
  "halves of struck-out words": `${"~~a~ ".repeat(320)}\n\n`,
  "open comments": `${"a <!-- ".repeat(990)}\n\n`,
  "code of many lengths": `${"`a ``b ```c ".repeat(150)}\n\n`,
  "items of a list": "- a\n",
  "lists one after another": `${"- a\n".repeat(900)}\nb\n\n`,
  "lazy lines of a list": `- a\n${"a\n".repeat(900)}\n`,
  "rows of tables": `|a|b|\n|-|-|\n${"|1|2|\n".repeat(900)}\n`,
  "columns of tables": `${"|a".repeat(199)}\n${"|-".repeat(199)}\n${"|b".repeat(199)}\n\n`,
  "tags in tags": `<div>${"<p><b>".repeat(150)}\n\n`,
  "notes of Obsidian": `${"[[a|b]] ==c== ".repeat(90)}%%d%%\n\n`,
  "open notes of Obsidian": `${"[[".repeat(490)}${"== %%".repeat(200)}\n\n`,
  "escapes and references": "\\!&amp;",
  pictures: "![a](b)\n\n",
  "tabs and blanks": `${"\t".repeat(900)}a ${" ".repeat(900)}\n`,
  "lines about the article": "Author: a\n\n",
};

for (const [name, unit] of Object.entries(hostile)) {
  test(`${name} take linear time`, async () => {
    const fill = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    await assertLinear((length) => readMarkdown(fill(length)), 16_000);
  });
}

test("the worst that is within the limits takes no more than 60 times the time of ordinary text", async () => {
  const size = 12_000;
  const ordinary = "The [council](https://a.example/b) of *Wells* met on **Tuesday**.\n\n";
  const timeOf = (unit: string) =>
    processorTime(() => readMarkdown(unit.repeat(Math.ceil(size / unit.length))));
  await timeOf(ordinary);
  const usual = Math.max(await timeOf(ordinary), await timeOf(ordinary));
  for (const [name, unit] of Object.entries(hostile)) {
    const time = Math.min(await timeOf(unit), await timeOf(unit));
    assert.ok(time < 60 * usual, `${name}: ${time} µs, ordinary text ${usual} µs`);
  }
});
