import assert from "node:assert/strict";
import { test } from "node:test";
import { joinWrapped } from "../../../src/formats/html/join-wrapped.ts";
import type { TextParagraph } from "../../../src/formats/html/paragraph.ts";

const toParagraphs = (lines: readonly string[]): TextParagraph[] =>
  lines.map((text) => ({ text, kind: "paragraph" }));

const broken = [
  "The river rose again on Monday by more than a metre, and the mayor",
  "asked all people who live along its banks to leave before the night.",
  "Rescuers came with boats and two of their helicopters, said the",
  "ministry, which had sent a hundred more on Sunday to the villages",
  "above the lake.",
  "Nobody was hurt, and nobody knows when the long-",
  "awaited rain will end. A school on the hill was opened for those",
  "who had to leave their houses, with beds for two hundred.",
  "THE BRIDGE",
  "Engineers look at the bridge today.",
];

test("lines of a broken text become paragraphs", () => {
  assert.deepEqual(
    joinWrapped(toParagraphs(broken)).map(({ text }) => text),
    [
      `${broken.slice(0, 5).join(" ")}`,
      "Nobody was hurt, and nobody knows when the long-awaited rain will end. A school on the hill was opened for those who had to leave their houses, with beds for two hundred.",
      "THE BRIDGE",
      "Engineers look at the bridge today.",
    ],
  );
});

test("links move with their words", () => {
  const [first, second, ...more] = toParagraphs(broken);
  assert.ok(first && second);
  const linked = { ...second, links: [{ start: 0, end: 5, url: "https://example.org/" }] };
  const [paragraph] = joinWrapped([first, linked, ...more]);
  const [link] = paragraph?.links ?? [];
  assert.equal(paragraph?.text.slice(link?.start, link?.end), "asked");
});

test("short paragraphs that end stay as they are", () => {
  const verses = ["One day it rained.", "Nobody came.", "“Why?” he asked.", "- a list", "- of two"];
  const paragraphs = toParagraphs([...verses, ...verses]);
  assert.deepEqual(joinWrapped(paragraphs), paragraphs);
});
