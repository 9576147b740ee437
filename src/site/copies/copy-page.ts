/** A copy of a text → the page that shows it beside the earliest one, with what differs. */
import { t, tn } from "../../text/interface-language.ts";
import { diffWordsWithSpace } from "diff";
import type { Article, CorpusIndex } from "../shared/corpus-index.ts";
import { foreignLanguage } from "../shared/language.ts";
import { displaySpan, layOutBlocks } from "../shared/lay-out-blocks.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { formatPublished } from "../shared/when.ts";
import { plainText } from "../shared/wording.ts";
import { copiesOf } from "./copies.ts";

export type CopyPage = ReturnType<typeof toCopyPage>;

/** Words that both texts have, or only one of them. */
export interface Part {
  words: string;
  differs: boolean;
}

/** Texts that differ in more places are shown without marks: no reader would follow them. */
const maxEdits = 2000;

/** The pages: one for each copy but the earliest of its group. */
export function copyPages(corpus: CorpusIndex) {
  return corpus.articles
    .filter(({ record }) => record.copyOf !== undefined && record.copyOf !== record.id)
    .map(({ record }) => ({ path: routes.copy(record.id), id: record.id }));
}

/** What the page of one copy shows. */
export function toCopyPage(corpus: CorpusIndex, id: string) {
  const copy = corpus.articlesById.get(id);
  const first = copy && copiesOf(corpus, copy)[0];
  if (!copy || !first) throw new Error(`The article "${id}" is no copy.`);
  const path = routes.copy(id);
  const { left, right, changes } = compareTexts(textOf(first), textOf(copy));
  const title = t("Two versions of “{title}”", { title: plainText(first.record.title, 80) });
  return {
    path,
    title,
    summary: summarize(changes),
    first: { ...toHeading(first, path), paragraphs: left },
    copy: { ...toHeading(copy, path), paragraphs: right },
  };
}

function summarize(changes: number | undefined): string {
  if (changes === undefined) return t("They differ in so many places that none is marked.");
  if (changes === 0) return t("They are the same word for word.");
  return tn(
    changes,
    "They differ in # place, marked below.",
    "They differ in # places, marked below.",
  );
}

function toHeading({ record }: Article, path: string) {
  return {
    title: record.title,
    language: foreignLanguage(record),
    href: linkFrom(path, routes.article(record.id)),
    when: formatPublished(record.published),
    publisher: record.publisher,
  };
}

/** The text as displayed, a line for each paragraph. */
function textOf(article: Article): string {
  return layOutBlocks(article)
    .map(({ block, repairs }) => displaySpan(article.text, block, repairs).replaceAll("\n", " "))
    .join("\n");
}

/**
 * Sets two texts side by side.
 *
 * @param left, right a line for each paragraph
 * @returns the paragraphs of each in parts, and in how many places they differ; nothing if in too many.
 */
export function compareTexts(left: string, right: string) {
  const parts = diffWordsWithSpace(left, right, { maxEditLength: maxEdits });
  if (!parts) {
    const plain = (text: string) => toParagraphs([{ words: text, differs: false }]);
    return { left: plain(left), right: plain(right), changes: undefined };
  }
  const differs = parts.map(({ added, removed }) => added || removed);
  // A space between two changed words belongs to one change.
  const isChanged = (index: number) =>
    differs[index] ||
    (parts[index]?.value === " " && differs[index - 1] === true && differs[index + 1] === true);
  const side = (other: "added" | "removed") =>
    toParagraphs(
      parts.flatMap((part, index) =>
        part[other] ? [] : { words: part.value, differs: isChanged(index) },
      ),
    );
  const changes = parts.filter((_, index) => isChanged(index) && !isChanged(index - 1));
  return { left: side("added"), right: side("removed"), changes: changes.length };
}

/** Cuts parts at line ends. */
function toParagraphs(parts: readonly Part[]): Part[][] {
  const paragraphs: Part[][] = [[]];
  for (const { words, differs } of parts) {
    for (const [index, line] of words.split("\n").entries()) {
      if (index > 0) paragraphs.push([]);
      if (line !== "") addPart(paragraphs.at(-1), { words: line, differs });
    }
  }
  return paragraphs.filter(({ length }) => length > 0);
}

function addPart(paragraph: Part[] | undefined, part: Part): void {
  const last = paragraph?.at(-1);
  if (last?.differs === part.differs) last.words += part.words;
  else paragraph?.push(part);
}
