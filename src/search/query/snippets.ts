/** The text of an article and what was searched → its title and matching sentences, highlighted. */
import type { StoredText } from "../index-format.ts";
import { findHighlights, type HighlightSpan, type HighlightPatterns } from "./highlights.ts";
import { noPause } from "../steps.ts";

/** One sentence. */
export interface Snippet {
  /** Id of its paragraph in the article's page. */
  anchor: string;
  text: string;
  highlights: HighlightSpan[];
}

/** What a result shows of an article. */
export interface ArticleSnippets {
  id: string;
  title: string;
  titleHighlights: HighlightSpan[];
  from: string;
  to: string;
  /** How the days are known; empty if none is. */
  how: StoredText[4];
  /** For `lang`, where it is not that of the pages. */
  language: string | undefined;
  /** The same for all articles that print one text; empty if no other prints it. */
  copyOf: string;
  /** All matching sentences: first those with most of the words searched, else in reading order. */
  snippets: Snippet[];
  /** The first sentence, for hits without a matching one. */
  lead: Snippet | undefined;
  /** What is highlighted without being as typed: each spelling once. */
  variants: string[];
}

/** "Kyiv’s" → "Kyiv" */
const possessive = /['’ʼ]s$/;
const maxVariants = 6;

/** @param pause called in a very long text, so that the browser can draw */
export async function findSnippets(
  [id, title, from, to, how, language, copyOf, ...paragraphs]: StoredText,
  patterns: HighlightPatterns,
  pause = noPause,
): Promise<ArticleSnippets> {
  const snippets: Snippet[] = [];
  for (const [anchor, ...sentences] of paragraphs) {
    // A phrase may run from one sentence into the next.
    const highlights = await findHighlights(sentences.join(" "), patterns.text, pause);
    for (const snippet of cutSnippets(sentences, highlights)) snippets.push({ anchor, ...snippet });
    await pause();
  }
  const titleHighlights = await findHighlights(title, patterns.title);
  const [[anchor, text = ""] = [""]] = paragraphs;
  return {
    id,
    title,
    titleHighlights,
    from,
    to,
    how,
    language: language === "-" ? undefined : language,
    copyOf,
    snippets: sortByVariety(snippets),
    lead: text === "" ? undefined : { anchor, text, highlights: [] },
    variants: variantsIn([{ text: title, highlights: titleHighlights }, ...snippets]),
  };
}

type Sentence = Omit<Snippet, "anchor">;

/** Highlights of a whole paragraph → the sentences that have some, with those in each. */
function cutSnippets(
  sentences: readonly string[],
  highlights: readonly HighlightSpan[],
): Sentence[] {
  const snippets: Sentence[] = [];
  let start = 0;
  let next = 0;
  for (const text of sentences) {
    const end = start + text.length;
    while (next < highlights.length && (highlights[next]?.end ?? 0) <= start) next += 1;
    const inside: HighlightSpan[] = [];
    for (let at = next; (highlights[at]?.start ?? Infinity) < end; at += 1) {
      const highlight = highlights[at];
      if (highlight) inside.push(clip(highlight, start, text.length));
    }
    if (inside.length > 0) snippets.push({ text, highlights: inside });
    start = end + 1;
  }
  return snippets;
}

/** Offsets into the paragraph → offsets into the sentence that starts at `from`. */
function clip({ start, end, tier }: HighlightSpan, from: number, length: number): HighlightSpan {
  return { start: Math.max(0, start - from), end: Math.min(length, end - from), tier };
}

function sortByVariety(snippets: readonly Snippet[]): Snippet[] {
  return snippets
    .map((snippet) => ({ snippet, variety: varietyOf(snippet) }))
    .sort((a, b) => b.variety - a.variety)
    .map(({ snippet }) => snippet);
}

/** How many different words are highlighted. */
function varietyOf({ text, highlights }: Snippet): number {
  if (highlights.length === 1) return 1;
  return new Set(highlights.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
}

function variantsIn(sentences: readonly Sentence[]): string[] {
  const variants = new Set<string>();
  for (const { text, highlights } of sentences)
    for (const { start, end, tier } of highlights)
      if (tier > 0) variants.add(text.slice(start, end).replace(possessive, ""));
  return [...variants].slice(0, maxVariants);
}
