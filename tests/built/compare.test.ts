/** The strike on Belgorod of 30 December 2023, told by two of the seeds: their figures side by side, as built. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage, resolveLink } from "./dist.ts";

const path = "compare/belgorod.2023-12-30.html";
const words = (text: string) => text.replaceAll(/\s+/g, " ").trim();

test("24 and 25 dead stand side by side, said to differ, each with who says so", () => {
  const group = readPage(path)
    .querySelectorAll(".figure-group")
    .find((candidate) => candidate.querySelector("h3")?.text === "Dead");
  assert.ok(group);
  assert.ok(group.classList.contains("differs"));
  assert.equal(words(group.querySelector(".figure-note")?.text ?? ""), "The figures differ.");
  const values = group
    .querySelectorAll(".figure-values > li")
    .map((value) => [
      words(value.querySelector(".figure-value")?.text ?? ""),
      ...value.querySelectorAll(".who").map(({ text }) => words(text)),
    ]);
  assert.deepEqual(values, [
    ["at least 24", "Russian authorities", "Caption, not attributed in the article"],
    ["25", "Not attributed in the article"],
  ]);
});

test("every sentence is whole, and its link leads to an element that holds it", () => {
  const sentences = readPage(path).querySelectorAll(".compare-sentence > a");
  assert.equal(sentences.length, 5);
  for (const sentence of sentences) {
    const target = resolveLink(sentence.getAttribute("href") ?? "", path);
    const paragraph = words(readPage(target.path).getElementById(target.fragment)?.text ?? "");
    assert.ok(paragraph.includes(words(sentence.text)), `${sentence.text} / ${paragraph}`);
    assert.match(words(sentence.text), /^\p{Lu}.*(?:\.”?|24)$/u);
  }
});

test("list, place, article and timeline lead to it", () => {
  const pages = ["compare.html", "places/belgorod.html", "timeline.html"];
  const articles = readPage(path)
    .querySelectorAll(".compare-article h3 a")
    .map((link) => resolveLink(link.getAttribute("href") ?? "", path).path);
  assert.equal(articles.length, 2);
  for (const page of [...pages, ...articles]) {
    const links = readPage(page)
      .querySelectorAll("main a")
      .map((link) => resolveLink(link.getAttribute("href") ?? "", page).path);
    assert.ok(links.includes(path), page);
  }
});
