/** Lists every mention of an entity in its whole sentence, grouped by article. */
import { mark, t } from "../../text/interface-language.ts";
import type { Block, Span } from "../../record/record.ts";
import { repairText } from "../../text/mend/reading-text.ts";
import {
  type Article,
  type CorpusIndex,
  type Entity,
  entityKey,
  type Occurrence,
} from "../shared/corpus-index.ts";
import { foreignLanguage } from "../shared/language.ts";
import { type DisplayMention, layOutMentions } from "../shared/lay-out-blocks.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { sentenceAround } from "../shared/sentence-around.ts";
import { titleBeside } from "../shared/stand-in.ts";
import { formatPublished } from "../shared/when.ts";
import { pagesOf, type Slice } from "../shared/paging.ts";

export interface ConcordanceGroup {
  title: string;
  language: string | undefined;
  href: string;
  when: ReturnType<typeof formatPublished>;
  /** Number of mentions in the whole article, including those on other pages. */
  mentions: number;
  /** True when it has no line of the entity itself, only of its region. */
  isRegionOnly: boolean;
  lines: ConcordanceLine[];
}

export interface ConcordanceLine {
  before: string;
  name: string;
  after: string;
  /** "Headline" or "Caption" for a mention outside the running text; "government" for a capital that stands for one; "region". */
  labels: string[];
  /** The address of the mention in the article. */
  href: string;
  /** Index of its spelling among the entity's variants; absent when there is only one. */
  spelling: number | undefined;
  /** True when the mention is not of the city itself but of the region that bears its name. */
  isOfRegion: boolean;
}

export interface ConcordanceContents {
  corpus: CorpusIndex;
  entity: Entity;
  /** In order; those of another entity are of the region. */
  occurrences: readonly Occurrence[];
  /** Tells the sentences that the page prints elsewhere: they are left out. */
  isElsewhere?: (article: Article, sentence: Span) => boolean;
}

/** The first such page has up to 1,450 elements; 1,500 are the most that any page may have. */
const linesOnAPage = 74;

const parts: Partial<Record<Block["kind"], string>> = {
  title: mark("Headline"),
  standfirst: mark("Standfirst"),
  subheading: mark("Sub-heading"),
  caption: mark("Caption"),
  credit: mark("Caption"),
};

/** Splits the mentions of an entity into pages; there is at least one page. */
export function concordancePages(occurrences: readonly Occurrence[]): Slice<Occurrence>[] {
  return pagesOf(occurrences, linesOnAPage);
}

/** Writes a line for each mention of one page, grouped by article; an article without a line is left out. */
export function concordance(
  { corpus, entity, occurrences, isElsewhere = () => false }: ConcordanceContents,
  page: string,
): ConcordanceGroup[] {
  const totals = countByArticle(entity.occurrences);
  const spellingOf = orderOfSpellings(entity);
  const own = entityKey({ kind: entity.name.kind, id: entity.name.entry.id });
  return [...groupByArticle(occurrences)].flatMap(([article, shown]) => {
    const path = routes.article(article.record.id);
    const lines = layOutMentions(article)
      .filter(({ mention, sentence }) => shown.has(mention) && !isElsewhere(article, sentence))
      .map((one): ConcordanceLine => {
        const isOfRegion = entityKey(one.mention) !== own;
        return {
          ...toLine(article, one, linkFrom(page, `${path}#${one.anchor}`)),
          spelling: isOfRegion ? undefined : spellingOf(article, one.mention),
          isOfRegion,
        };
      });
    if (lines.length === 0) return [];
    return [
      {
        title: titleBeside(corpus, article, lines.map(toText)),
        language: foreignLanguage(article.record),
        href: linkFrom(page, path),
        when: formatPublished(article.record.published),
        mentions: totals.get(article) ?? 0,
        isRegionOnly: lines.every(({ isOfRegion }) => isOfRegion),
        lines,
      },
    ];
  });
}

function toText({ before, name, after }: ConcordanceLine): string {
  return before + name + after;
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
): Omit<ConcordanceLine, "spelling" | "isOfRegion"> {
  const { mention, sentence } = shown;
  const { repairs } = shown.displayBlock;
  const { before, words, after } = sentenceAround(text, { words: mention, sentence, repairs });
  return {
    before,
    name: words,
    after,
    labels: [parts[shown.displayBlock.block.kind], mention.standsFor].flatMap((label) =>
      label === undefined ? [] : [t(label)],
    ),
    href,
  };
}
