/** A text and what was searched → its title and matching sentences with their marks. */
import type { TextEntry } from "./index-files.ts";
import { findMarks, type Mark, type Marker, type Markers } from "./marks.ts";
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
  /** Every matching sentence: those with most of the words searched first, else in reading order. */
  snippets: Snippet[];
  /** How the text opens; for hits without a matching sentence. */
  lead: Snippet | undefined;
  /** What was marked that is not as typed: each spelling once. */
  through: { text: string; tier: Tier }[];
}

/** "Kyiv’s" → "Kyiv" */
const possessive = /['’ʼ]s$/;

/** In: an entry of a text file, and the markers of the plan. Out: what a result shows of it. */
export function showArticle(
  [id, title, from, to, ...paragraphs]: TextEntry,
  markers: Markers,
): ShownArticle {
  const snippets = paragraphs.flatMap((paragraph) => markParagraph(paragraph, markers.text));
  const titleMarks = findMarks(title, markers.title);
  const [anchor = "", text = ""] = paragraphs[0] ?? [];
  return {
    id,
    title,
    titleMarks,
    from,
    to,
    snippets: snippets
      .filter((snippet) => snippet.marks.length > 0)
      .map((snippet) => ({ snippet, variety: varietyOf(snippet) }))
      .sort((a, b) => b.variety - a.variety)
      .map(({ snippet }) => snippet),
    lead: text === "" ? undefined : { anchor, text, marks: [] },
    through: throughOf([{ anchor: "", text: title, marks: titleMarks }, ...snippets]),
  };
}

/** Marks are found in the whole paragraph: a phrase may run from one sentence into the next. */
function markParagraph([anchor = "", ...sentences]: string[], markers: Marker[]): Snippet[] {
  const marks = findMarks(sentences.join(" "), markers);
  let start = 0;
  return sentences.map((text) => {
    const from = start;
    const end = from + text.length;
    start = end + 1;
    const inside = marks.filter((mark) => mark.start < end && mark.end > from);
    return {
      anchor,
      text,
      marks: inside.map((mark) => ({
        start: Math.max(0, mark.start - from),
        end: Math.min(text.length, mark.end - from),
        tier: mark.tier,
      })),
    };
  });
}

function varietyOf({ text, marks }: Snippet): number {
  return new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
}

function throughOf(snippets: readonly Snippet[]): ShownArticle["through"] {
  const through = new Map<string, Tier>();
  for (const { text, marks } of snippets)
    for (const { start, end, tier } of marks)
      if (tier > 0) through.set(text.slice(start, end).replace(possessive, ""), tier);
  return [...through].slice(0, 6).map(([text, tier]) => ({ text, tier }));
}
