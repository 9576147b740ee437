/** An article as an entry of a list: headline, date, lead sentence, the names that tell it apart. */
import {
  type Article,
  type CorpusIndex,
  type Entity,
  entityKey,
  hasHeadline,
} from "./corpus-index.ts";
import { foreignLanguage } from "./language.ts";
import { linkToEntity, type NameLink } from "./name-link.ts";
import { displaySpan, layOutBlocks, sentencesOf } from "./lay-out-blocks.ts";
import type { Mention } from "../../record/record.ts";
import { linkFrom, type NameKind, routes } from "./routes.ts";
import { formatPublished } from "./when.ts";
import { plainText } from "./wording.ts";

export interface ArticleEntry {
  /** Absent where the file has no headline: the lead stands for it. */
  title: string | undefined;
  language: string | undefined;
  href: string;
  when: ReturnType<typeof formatPublished>;
  lead: string;
  /** Names that tell it apart, a place first; at most two. */
  kicker: NameLink[];
}

const longestLead = 330;
/** Names in more of the articles than this tell none apart. */
const commonShare = 0.8;
/** In a smaller corpus a name may well stand in all. */
const minArticles = 5;

/** Describes an article for the page that lists it. */
export function toArticleEntry(corpus: CorpusIndex, article: Article, page: string): ArticleEntry {
  return {
    title: hasHeadline(article) ? article.record.title : undefined,
    language: foreignLanguage(article.record),
    href: linkFrom(page, routes.article(article.record.id)),
    when: formatPublished(article.record.published),
    lead: sentenceOf(article, 0),
    kicker: toKicker(corpus, article).map((entity) => linkToEntity(entity, page)),
  };
}

/** Cuts a long sentence between two words. */
function shorten(text: string): string {
  const plain = plainText(text, longestLead);
  return plain.length < longestLead ? plain : plain.replace(lastWord, "…");
}

const lastWord = /\s\S*…$/;

/** True for a name that stands in nearly all articles. */
export function isCommon(corpus: CorpusIndex, { articles }: Entity): boolean {
  const all = corpus.articles.length;
  return all >= minArticles && articles.length > commonShare * all;
}

/** The place an article names most and, where that stands in it more than once, the person. */
function toKicker(corpus: CorpusIndex, article: Article): Entity[] {
  const distinct = countEntities(corpus, article, (mention) => !mention.standsFor).filter(
    ({ entity }) => !isCommon(corpus, entity),
  );
  const first = (kind: NameKind, least: number) =>
    distinct.find(({ entity, count }) => entity.name.kind === kind && count >= least)?.entity;
  return [first("place", 1), first("person", 2)].filter((entity) => entity !== undefined);
}

/** The first sentence of the standfirst or first paragraph, as displayed; the second when the first is shown as the headline. */
export function leadSentence(article: Article): string {
  return sentenceOf(article, hasHeadline(article) ? 0 : 1);
}

function sentenceOf(article: Article, index: number): string {
  const displayBlock = layOutBlocks(article).find(
    ({ block }) => block.kind === "standfirst" || block.kind === "paragraph",
  );
  if (!displayBlock) return plainText(article.record.title, longestLead);
  const sentences = sentencesOf(article, displayBlock);
  const lead = sentences[index] ?? sentences[0] ?? displayBlock.block;
  return shorten(displaySpan(article.text, lead, displayBlock.repairs));
}

/**
 * The entities that an article names, with counts: most mentioned first, then in order of appearance.
 *
 * @param isCounted - Chooses the mentions; by default all count.
 */
export function countEntities(
  corpus: CorpusIndex,
  { record }: Article,
  isCounted: (mention: Mention) => boolean = () => true,
): { entity: Entity; count: number }[] {
  const counts = new Map<string, number>();
  for (const mention of record.mentions.filter(isCounted)) {
    const key = entityKey(mention);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([key, count]) => {
      const entity = corpus.entities.get(key);
      return entity ? [{ entity, count }] : [];
    });
}
