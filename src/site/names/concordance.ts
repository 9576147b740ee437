/** Lists every mention of an entity in its whole sentence, grouped by article. */
import type { Block, Span } from "../../record/record.ts";
import { repairText } from "../../text/mend/reading-text.ts";
import type { Article, Occurrence, Entity } from "../shared/corpus-index.ts";
import { foreignLanguage } from "../shared/language.ts";
import { type DisplayMention, layOutMentions } from "../shared/lay-out-blocks.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { sentenceAround } from "../shared/sentence-around.ts";
import { formatPublished } from "../shared/when.ts";
import { pagesOf, type Slice } from "../shared/paging.ts";

export interface ConcordanceGroup {
  title: string;
  language: string | undefined;
  href: string;
  when: ReturnType<typeof formatPublished>;
  /** Number of mentions in the whole article, including those on other pages. */
  mentions: number;
  lines: ConcordanceLine[];
}

export interface ConcordanceLine {
  before: string;
  name: string;
  after: string;
  /** "Headline" or "Caption" for a mention outside the running text; "government" for a capital that stands for one. */
  labels: string[];
  /** The address of the mention in the article. */
  href: string;
  /** Index of its spelling among the entity's variants; absent when there is only one. */
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

/** Splits the mentions of an entity into pages of 250; there is at least one page. */
export function concordancePages(entity: Entity): Slice<Occurrence>[] {
  return pagesOf(entity.occurrences, linesOnAPage);
}

/** Writes a line for each mention of one page, grouped by article. */
export function concordance(
  entity: Entity,
  occurrences: readonly Occurrence[],
  page: string,
): ConcordanceGroup[] {
  const totals = countByArticle(entity.occurrences);
  const groups: ConcordanceGroup[] = [];
  const spellingOf = orderOfSpellings(entity);
  for (const [article, shown] of groupByArticle(occurrences)) {
    const path = routes.article(article.record.id);
    groups.push({
      title: article.record.title,
      language: foreignLanguage(article.record),
      href: linkFrom(page, path),
      when: formatPublished(article.record.published),
      mentions: totals.get(article) ?? 0,
      lines: layOutMentions(article)
        .filter(({ mention }) => shown.has(mention))
        .map((shown) => ({
          ...toLine(article, shown, linkFrom(page, `${path}#${shown.anchor}`)),
          spelling: spellingOf(article, shown.mention),
        })),
    });
  }
  return groups;
}

function groupByArticle(
  occurrences: readonly Occurrence[],
): Map<Article, Set<Occurrence["mention"]>> {
  const groups = new Map<Article, Set<Occurrence["mention"]>>();
  for (const { article, mention } of occurrences) {
    const group = groups.get(article) ?? new Set();
    groups.set(article, group.add(mention));
  }
  return groups;
}

function countByArticle(occurrences: readonly Occurrence[]): Map<Article, number> {
  const counts = new Map<Article, number>();
  for (const { article } of occurrences) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

/** Makes a function that gives the index of a mention's spelling; undefined when there is only one. */
function orderOfSpellings({ name: { entry } }: Entity) {
  const order = new Map(entry.variants.map(({ text }, index) => [text, index]));
  return ({ text, record }: Article, { start, end }: Span): number | undefined =>
    order.size > 1 ? order.get(repairText(text, { start, end }, record.repairs)) : undefined;
}

function toLine(
  { text }: Article,
  shown: DisplayMention,
  href: string,
): Omit<ConcordanceLine, "spelling"> {
  const { mention, sentence } = shown;
  const { repairs } = shown.displayBlock;
  const { before, words, after } = sentenceAround(text, { words: mention, sentence, repairs });
  return {
    before,
    name: words,
    after,
    labels: [parts[shown.displayBlock.block.kind], mention.standsFor].filter(
      (label) => label !== undefined,
    ),
    href,
  };
}
