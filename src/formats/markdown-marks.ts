/** Files that were saved as Markdown: their front matter, their headings, and the marks that are not shown. */
import type { Repair, Span } from "../record/record.ts";
import { findLines, type Line } from "../text/lines.ts";
import type { ArticleSource, StatedBlock, StatedField, StatedFields } from "./article-source.ts";
import { type FrontMatter, isMarkdown, readFrontMatter } from "./front-matter.ts";

/** What of an article Markdown tells. Nothing for a text that is none. */
export function readMarkdownMarks(
  text: string,
): Pick<ArticleSource, "stated" | "structure" | "markup"> {
  if (!isMarkdown(text)) return {};
  const front = readFrontMatter(text);
  const lines = findLines(text);
  const body = lines.filter(({ start }) => start >= (front?.end ?? 0));
  return {
    ...(front && { stated: toStated(text, front) }),
    structure: [
      ...(front ? [toFrontBlock(front)] : []),
      ...body.flatMap((line) => toHeading(text, line)),
    ],
    markup: body.flatMap((line) => findMarks(text, line)),
  };
}

function toFrontBlock({ start, end }: FrontMatter): StatedBlock {
  return { kind: "frontMatter", start, end };
}

const keysOf: Record<keyof StatedFields, readonly string[]> = {
  title: ["title", "headline"],
  date: ["date", "published", "publication_date", "publicationdate", "pubdate", "datepublished"],
  publisher: ["publisher", "source", "publication", "site"],
  author: ["author"],
  url: ["url", "link", "canonical_url", "permalink"],
  language: ["lang", "language"],
  section: ["section"],
};

function toStated(text: string, front: FrontMatter): StatedFields {
  const stated: StatedFields = {};
  for (const [field, keys] of Object.entries(keysOf)) {
    const key = keys.find((candidate) => front.values.get(candidate));
    if (key !== undefined && isField(field)) stated[field] = toField(text, key, front);
  }
  return stated;
}

function isField(name: string): name is keyof StatedFields {
  return name in keysOf;
}

/** The value with the line it stands on. */
function toField(text: string, key: string, front: FrontMatter): StatedField {
  const head = { start: front.start, end: front.end };
  const line = findLines(text.slice(0, head.end)).find(({ start, end }) =>
    text.slice(start, end).toLowerCase().startsWith(`${key}:`),
  );
  return {
    value: front.values.get(key) ?? "",
    where: `front matter, ${key}`,
    ...(line && { start: line.start, end: line.end }),
  };
}

const heading = /^(#{1,6})\s\S/;
const longestHeading = 300;

function toHeading(text: string, { start, end }: Line): StatedBlock[] {
  const depth = heading.exec(text.slice(start, Math.min(end, start + 8)))?.[1]?.length;
  if (depth === undefined || end - start > longestHeading) return [];
  return [{ kind: "heading", start, end, depth }];
}

function findMarks(text: string, line: Span): Repair[] {
  const passage = text.slice(line.start, line.end);
  let position = 0;
  return [...findLeadsAndLinks(passage), ...findPairs(passage)]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < position) return false;
      position = end;
      return true;
    })
    .map(({ start, end }) => ({
      start: line.start + start,
      end: line.start + end,
      kind: "Markdown mark",
      text: "",
    }));
}

function findLeadsAndLinks(passage: string): Span[] {
  const marks: Span[] = [];
  for (const match of passage.matchAll(leadOrLink)) {
    const { index: start } = match;
    const { lead, words, target } = match.groups ?? {};
    if (lead !== undefined) marks.push({ start, end: start + lead.length });
    if (words === undefined || target === undefined) continue;
    const opened = start + match[0].indexOf(words);
    marks.push({ start, end: opened });
    marks.push({ start: opened + words.length, end: start + match[0].length });
  }
  return marks;
}

/** `# ` and `> ` at the start; `[the report](https://example.com)`, `![A bridge](bridge.jpg)`. */
const leadOrLink =
  /^(?<lead>#{1,6}\s+|>\s+)|!?\[(?<words>[^[\]\n]{1,300})\]\((?<target>[^()\s]{1,500})(?:\s"[^"\n]{0,200}")?\)/g;

/** `**bold**`, `__bold__`, `*slanted*`: both marks, or none. */
const pairs =
  /(?<![*_\p{L}\p{N}])(?<mark>\*\*|__|\*)(?=\S)[^*_\n]{1,300}(?<=\S)\k<mark>(?![*_\p{L}\p{N}])/gu;

function findPairs(passage: string): Span[] {
  return [...passage.matchAll(pairs)].flatMap(({ 0: found, index: start, groups }) => {
    const length = groups?.["mark"]?.length ?? 0;
    const end = start + found.length;
    return [
      { start, end: start + length },
      { start: end - length, end },
    ];
  });
}
