/** A subject → every mention of it, one line each, in its whole sentence and grouped by article. */
import type { Block, Span } from "../../record/record.ts";
import { repairText } from "../../text/mend/reading-text.ts";
import type { Article, Sighting, Subject } from "../shared/corpus-index.ts";
import { foreignLanguage } from "../shared/language.ts";
import { type PlacedMention, placeMentions } from "../shared/lay-out-blocks.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { sentenceAround } from "../shared/sentence-around.ts";
import { formatPublished } from "../shared/when.ts";
import { pagesOf, type Slice } from "../shared/paging.ts";

export interface ConcordanceGroup {
  title: string;
  language: string | undefined;
  href: string;
  when: ReturnType<typeof formatPublished>;
  /** Mentions in the whole article, also those on another page. */
  mentions: number;
  lines: ConcordanceLine[];
}

export interface ConcordanceLine {
  before: string;
  name: string;
  after: string;
  /** "Headline", "Caption": where it does not stand in the running text; "government": what a capital seems to stand for. */
  labels: string[];
  /** To the very mention. */
  href: string;
  /** Which of the spellings it prints, by their order; nothing where there is only one. */
  spelling: number | undefined;
}

const linesOnAPage = 250;

const parts: Partial<Record<Block["kind"], string>> = {
  title: "Headline",
  standfirst: "Standfirst",
  subheading: "Sub-heading",
  caption: "Caption",
  credit: "Caption",
};

/** In: a subject. Out: its mentions cut into pages of 250; at least one page. */
export function concordancePages(subject: Subject): Slice<Sighting>[] {
  return pagesOf(subject.sightings, linesOnAPage);
}

/** In: the mentions of one page and the page's path. Out: one line for each, under its article. */
export function concordance(
  subject: Subject,
  sightings: readonly Sighting[],
  page: string,
): ConcordanceGroup[] {
  const totals = countByArticle(subject.sightings);
  const groups: ConcordanceGroup[] = [];
  const spellingOf = orderOfSpellings(subject);
  for (const [article, shown] of groupByArticle(sightings)) {
    const path = routes.article(article.record.id);
    groups.push({
      title: article.record.title,
      language: foreignLanguage(article.record),
      href: linkFrom(page, path),
      when: formatPublished(article.record.published),
      mentions: totals.get(article) ?? 0,
      lines: placeMentions(article)
        .filter(({ mention }) => shown.has(mention))
        .map((placed) => ({
          ...toLine(article, placed, linkFrom(page, `${path}#${placed.anchor}`)),
          spelling: spellingOf(article, placed.mention),
        })),
    });
  }
  return groups;
}

function groupByArticle(sightings: readonly Sighting[]): Map<Article, Set<Sighting["mention"]>> {
  const groups = new Map<Article, Set<Sighting["mention"]>>();
  for (const { article, mention } of sightings) {
    const group = groups.get(article) ?? new Set();
    groups.set(article, group.add(mention));
  }
  return groups;
}

function countByArticle(sightings: readonly Sighting[]): Map<Article, number> {
  const counts = new Map<Article, number>();
  for (const { article } of sightings) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

/** Out: a function that gives the number of the spelling a mention is printed in; nothing where there is only one. */
function orderOfSpellings({ name: { entry } }: Subject) {
  const order = new Map(entry.variants.map(({ text }, index) => [text, index]));
  return ({ text, record }: Article, { start, end }: Span): number | undefined =>
    order.size > 1 ? order.get(repairText(text, { start, end }, record.repairs)) : undefined;
}

function toLine(
  { text }: Article,
  placed: PlacedMention,
  href: string,
): Omit<ConcordanceLine, "spelling"> {
  const { mention, sentence } = placed;
  const { repairs } = placed.placed;
  const { before, words, after } = sentenceAround(text, { words: mention, sentence, repairs });
  return {
    before,
    name: words,
    after,
    labels: [parts[placed.placed.block.kind], mention.standsFor].filter(
      (label) => label !== undefined,
    ),
    href,
  };
}
