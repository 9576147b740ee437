/** Finds the sentences that name both of a pair. */
import type { Span } from "../../record/record.ts";
import { append } from "../../text/long-lists.ts";
import { textOf } from "../copies/copies.ts";
import { type Article, type CorpusIndex, entityKey } from "../shared/corpus-index.ts";
import { cutEnd, cutMiddle, cutStart } from "../shared/cut-words.ts";
import { foreignLanguage } from "../shared/language.ts";
import { type DisplayMention, displaySpan, layOutMentions } from "../shared/lay-out-blocks.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import { titleBeside } from "../shared/stand-in.ts";
import { formatPublished } from "../shared/when.ts";
import { plainText } from "../shared/wording.ts";
import type { Pair } from "./count-pairs.ts";
import { sentencesWithNames } from "./count-sentences.ts";

/** A sentence in pieces: the two names, and what stands around them. */
export interface PairSentence {
  pieces: { words: string; kind: NameKind | undefined }[];
  language: string | undefined;
  href: string;
  article: string;
  when: ReturnType<typeof formatPublished>;
}

interface Both {
  article: Article;
  /** In the order of the text. */
  mentions: [DisplayMention, DisplayMention];
}

/** Characters of a sentence on either side of the names, and between them. */
const longestPiece = 240;
const longestTitle = 90;

/**
 * The first sentences of a pair, in the order of the corpus; of copies of a text those of the one that has most.
 *
 * @param most how many are wanted at most.
 */
export function firstSentencesOf({ first, second }: Pair, most: number): Both[] {
  const inSecond = new Set(second.articles);
  const keys = [first, second].map(({ name }) =>
    entityKey({ kind: name.kind, id: name.entry.id }),
  ) as [string, string];
  const shared = first.articles.filter((article) => inSecond.has(article));
  const found: Both[] = [];
  for (const copies of Map.groupBy(shared, textOf).values()) {
    const inCopies = copies.map((article) => sentencesIn(article, keys));
    append(
      found,
      inCopies.reduce((longest, own) => (own.length > longest.length ? own : longest)),
    );
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

function sentencesIn(article: Article, keys: [string, string]): Both[] {
  const mentions = layOutMentions(article);
  return [...sentencesWithNames(article)].flatMap(([start, names]) => {
    if (!keys.every((key) => names.has(key))) return [];
    const own = mentions.filter(({ sentence }) => sentence.start === start);
    const [one, other] = keys.map((key) => own.find(({ mention }) => entityKey(mention) === key));
    if (!one || !other) return [];
    const isInOrder = one.mention.start <= other.mention.start;
    return [{ article, mentions: isInOrder ? [one, other] : [other, one] } satisfies Both];
  });
}

/** The same for a page. */
export function toPairSentence(
  corpus: CorpusIndex,
  { article, mentions }: Both,
  page: string,
): PairSentence {
  const pieces = toPieces(article, mentions);
  const sentence = pieces.map(({ words }) => words).join("");
  return {
    pieces,
    language: foreignLanguage(article.record),
    href: hrefOfPair({ article, mentions }, page),
    article: plainText(titleBeside(corpus, article, [sentence]), longestTitle),
    when: formatPublished(article.record.published),
  };
}

/** The address of the first of the two names in the article. */
export function hrefOfPair({ article, mentions: [{ anchor }] }: Both, page: string): string {
  return linkFrom(page, `${routes.article(article.record.id)}#${anchor}`);
}

function toPieces({ text }: Article, [one, other]: Both["mentions"]): PairSentence["pieces"] {
  const { sentence, displayBlock } = one;
  const show = (span: Span) => displaySpan(text, span, displayBlock.repairs);
  const sentenceEnd = Math.max(sentence.end, other.sentence.end);
  const start = Math.max(one.mention.end, other.mention.start);
  const names = [
    { words: show(one.mention), kind: one.mention.kind },
    { words: show({ start, end: Math.max(start, other.mention.end) }), kind: other.mention.kind },
  ] as const;
  const before = show({ start: sentence.start, end: one.mention.start });
  const between = show({ start: one.mention.end, end: start });
  const after = show({ start: Math.max(start, other.mention.end), end: sentenceEnd });
  return [
    { words: cutStart(before, longestPiece), kind: undefined },
    names[0],
    { words: cutMiddle(between, longestPiece), kind: undefined },
    names[1],
    { words: cutEnd(after, longestPiece), kind: undefined },
  ].filter(({ words }) => words !== "");
}
