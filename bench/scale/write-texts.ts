/** The articles of the search bench, cut to the length of wire copy, as files. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchableArticle } from "../../src/search/searchable.ts";
import { makeCorpus } from "../search/corpus/make-corpus.ts";

/** Words of a piece of wire copy; the sentence that passes it is the last. */
const wireLength = 150;

/**
 * Writes a folder of texts for Dateline and bare Astro, and one of Markdown for those that read nothing else.
 *
 * @returns how many characters the texts have.
 */
export function writeTexts(size: number, texts: string, markdown: string): number {
  mkdirSync(texts);
  mkdirSync(markdown);
  let characters = 0;
  for (const article of makeCorpus(size, 1).articles) {
    const paragraphs = toParagraphs(article);
    const text = toText([article.title, ...paragraphs]);
    characters += text.length;
    writeFileSync(join(texts, `${article.id}.txt`), text);
    const matter = `---\ntitle: ${JSON.stringify(article.title)}\n---`;
    writeFileSync(join(markdown, `${article.id}.md`), toText([matter, ...paragraphs]));
  }
  return characters;
}

function toText(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

function toParagraphs({ from, sentences }: SearchableArticle): string[] {
  const paragraphs = new Map<string, string[]>();
  let words = 0;
  for (const { text, anchor } of sentences) {
    if (words >= wireLength) break;
    words += text.split(" ").length;
    paragraphs.set(anchor, [...(paragraphs.get(anchor) ?? []), text]);
  }
  const day = from === undefined ? [] : [`Published: ${from}`];
  return [...day, ...[...paragraphs.values()].map((some) => some.join(" "))];
}
