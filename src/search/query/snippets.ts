/** A text and what was searched → its title and matching sentences with their marks. */
import type { TextEntry } from "../index-format.ts";
import { findMarks, type Mark, type Markers } from "./highlights.ts";
import type { Tier } from "./plan/plan.ts";

export interface Snippet {
  /** Id of the paragraph in the article's page. */
  anchor: string;
  text: string;
  marks: Mark[];
}

export interface ShownArticle {
  id: string;
  title: string;
  titleMarks: Mark[];
  from: string;
  to: string;
  /** How the days are known; empty if none is. */
  how: TextEntry[4];
  /** For `lang`, where it is not that of the pages. */
  language: string | undefined;
  /** Every matching sentence: those with most of the words searched first, else in reading order. */
  snippets: Snippet[];
  /** How the text opens; for hits without a matching sentence. */
  lead: Snippet | undefined;
  /** What was marked that is not as typed: each spelling once. */
  through: { text: string; tier: Tier }[];
}

/** "Kyiv’s" → "Kyiv" */
const possessive = /['’ʼ]s$/;

/**
 * In: an entry of a text file, the markers of the plan, and a pause for the work on a very long text.
 * Out: what a result shows of it.
 */
export async function showArticle(
  [id, title, from, to, how, language, ...paragraphs]: TextEntry,
  markers: Markers,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<ShownArticle> {
  const snippets: Snippet[] = [];
  for (const paragraph of paragraphs) {
    const marks = await findMarks(paragraph.slice(1).join(" "), markers.text, pause);
    for (const snippet of cutSnippets(paragraph, marks)) snippets.push(snippet);
    await pause();
  }
  const titleMarks = await findMarks(title, markers.title);
  const [anchor = "", text = ""] = paragraphs[0] ?? [];
  return {
    id,
    title,
    titleMarks,
    from,
    to,
    how,
    language: language === "-" ? undefined : language,
    snippets: snippets
      .map((snippet) => ({ snippet, variety: varietyOf(snippet) }))
      .sort((a, b) => b.variety - a.variety)
      .map(({ snippet }) => snippet),
    lead: text === "" ? undefined : { anchor, text, marks: [] },
    through: throughOf([{ anchor: "", text: title, marks: titleMarks }, ...snippets]),
  };
}

/** The sentences that have marks. These are of the whole paragraph: a phrase may run from one sentence into the next. */
function cutSnippets([anchor = "", ...sentences]: string[], marks: readonly Mark[]): Snippet[] {
  const snippets: Snippet[] = [];
  let start = 0;
  let next = 0;
  for (const text of sentences) {
    const end = start + text.length;
    const inside: Mark[] = [];
    while (next < marks.length && (marks[next]?.end ?? 0) <= start) next += 1;
    for (let at = next; (marks[at]?.start ?? Infinity) < end; at += 1) {
      const mark = marks[at];
      if (mark) inside.push(moveInto(mark, start, text.length));
    }
    if (inside.length > 0) snippets.push({ anchor, text, marks: inside });
    start = end + 1;
  }
  return snippets;
}

function moveInto({ start, end, tier }: Mark, from: number, length: number): Mark {
  return { start: Math.max(0, start - from), end: Math.min(length, end - from), tier };
}

function varietyOf({ text, marks }: Snippet): number {
  if (marks.length === 1) return 1;
  return new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
}

function throughOf(snippets: readonly Snippet[]): ShownArticle["through"] {
  const through = new Map<string, Tier>();
  for (const { text, marks } of snippets)
    for (const { start, end, tier } of marks)
      if (tier > 0) through.set(text.slice(start, end).replace(possessive, ""), tier);
  return [...through].slice(0, 6).map(([text, tier]) => ({ text, tier }));
}
