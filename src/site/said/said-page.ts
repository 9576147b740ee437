/** The corpus → the pages "What is being said": quotations of all speakers, and who says something when. */
import { t, tn } from "../../text/interface-language.ts";
import { type Article, type CorpusIndex, entityKey } from "../shared/corpus-index.ts";
import { cutEnd } from "../shared/cut-words.ts";
import { toDateNote } from "../shared/date-note.ts";
import { foreignLanguage } from "../shared/language.ts";
import { layOutMentions } from "../shared/lay-out-blocks.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import { linkToEntity } from "../shared/name-link.ts";
import { pagesByWeight, toPageLinks } from "../shared/paging.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { linkToSpan } from "../shared/span-link.ts";
import { formatPublished } from "../shared/when.ts";
import { countOf, plainText } from "../shared/wording.ts";
import { listQuotations, type Quotation } from "./list-quotations.ts";
import { toSpeakersByDay } from "./speakers-by-day.ts";

export type SaidPage = ReturnType<typeof toSaidPage>;

/** Those that a speaker is named for, or the others. */
export type SaidBy = "speakers" | "nobody";

const most = { entries: 60, weight: 60_000 };
/** quotes.csv has all; more pages would be read by nobody. */
const mostPages = 50;
/** Characters of a quotation; of a headline. */
const [longestQuotation, longestTitle] = [400, 120];
/** Places that one quotation is found by. */
const placesShown = 8;

const pathsBy = { speakers: routes.said, nobody: routes.saidByNobody };

/** Lists the pages; those without a speaker only if there are such quotations. */
export function saidPages(corpus: CorpusIndex) {
  const { unattributed } = listQuotations(corpus);
  const kinds: SaidBy[] = unattributed.length > 0 ? ["speakers", "nobody"] : ["speakers"];
  return kinds.flatMap((by) =>
    slicesOf(corpus)[by].map(({ number }) => ({ path: pathsBy[by](number), by, number })),
  );
}

/** Collects what one page shows. */
export function toSaidPage(corpus: CorpusIndex, { by, number }: { by: SaidBy; number: number }) {
  const path = pathsBy[by](number);
  const { spoken, unattributed } = listQuotations(corpus);
  const slices = slicesOf(corpus)[by];
  const isFirst = number === 1;
  const title =
    by === "speakers" ? t("What is being said") : t("Quotations without a named speaker");
  const groups = toGroups(corpus, slices[number - 1]?.entries ?? [], path);
  const shown = slices.reduce((sum, { entries }) => sum + entries.length, 0);
  const all = by === "speakers" ? spoken.length : unattributed.length;
  return {
    path,
    by,
    title: isFirst ? title : t("{title}, page {number}", { title, number }),
    summary: summarise(by === "speakers" ? spoken : unattributed),
    other: toOther(by, { spoken: spoken.length, unattributed: unattributed.length }, path),
    table: isFirst && by === "speakers" ? toSpeakersByDay(corpus, path) : undefined,
    dates: toDateNote(groups.map(({ when }) => when)),
    groups,
    left: all - shown,
    list: toList("said", path, tableFile("quotes")),
    pages: toPageLinks(number, slices.length, (page) => linkFrom(path, pathsBy[by](page))),
  };
}

const slicesOf = memoizeByObject((corpus: CorpusIndex) => {
  const { spoken, unattributed } = listQuotations(corpus);
  const slice = (quotations: readonly Quotation[]) =>
    pagesByWeight(quotations, most, weigh).slice(0, mostPages);
  return { speakers: slice(spoken), nobody: slice(unattributed) };
});

const encoder = new TextEncoder();

/** Bytes of the words that a quotation brings to its page. */
function weigh({ article, words }: Quotation): number {
  return encoder.encode(
    cutEnd(words, longestQuotation) + plainText(article.record.title, longestTitle),
  ).length;
}

/** "20 quotations of 9 people." */
function summarise(quotations: readonly Quotation[]): string {
  if (quotations.length === 0) return t("No direct speech was found.");
  const counted = countOf(quotations.length, "quotation");
  const speakers = new Set(quotations.map(({ quote }) => quote.speaker));
  return speakers.has(undefined)
    ? `${counted}.`
    : tn(speakers.size, "{quotations} of # person.", "{quotations} of # people.", {
        quotations: counted,
      });
}

/** The link to the quotations of the other kind; nothing if there are none. */
function toOther(by: SaidBy, counts: { spoken: number; unattributed: number }, path: string) {
  const isSpoken = by === "speakers";
  const count = isSpoken ? counts.unattributed : counts.spoken;
  if (count === 0) return undefined;
  return {
    href: linkFrom(path, isSpoken ? routes.saidByNobody() : routes.said()),
    text: isSpoken
      ? tn(
          count,
          "# quotation for which the text names no speaker",
          "# quotations for which the text names no speaker",
        )
      : tn(count, "# quotation of a named speaker", "# quotations of named speakers"),
  };
}

function toGroups(corpus: CorpusIndex, quotations: readonly Quotation[], path: string) {
  return [...Map.groupBy(quotations, ({ article }) => article)].map(([article, own]) => ({
    title: plainText(article.record.title, longestTitle),
    href: linkFrom(path, routes.article(article.record.id)),
    language: foreignLanguage(article.record),
    when: formatPublished(article.record.published),
    quotations: own.map((quotation) => toEntry(corpus, quotation, path)),
  }));
}

function toEntry(corpus: CorpusIndex, { article, quote, words, copies }: Quotation, path: string) {
  const speaker =
    quote.speaker === undefined
      ? undefined
      : corpus.entities.get(entityKey({ kind: "person", id: quote.speaker }));
  return {
    words: cutEnd(words, longestQuotation),
    href: linkToSpan(article, quote.start, path),
    speaker: speaker && linkToEntity(speaker, path),
    copies:
      copies === 0
        ? undefined
        : tn(copies, "also in # copy of the article", "also in # copies of the article"),
    /** What a script filters by. */
    filter: JSON.stringify({
      speaker: speaker ? [speaker.name.entry.name] : [],
      day: [formatPublished(article.record.published).short],
      place: placesNear(corpus, article, quote),
    }),
  };
}

/** The places named in the sentences that hold the quotation. */
function placesNear(
  corpus: CorpusIndex,
  article: Article,
  { start, end }: { start: number; end: number },
): string[] {
  const names = layOutMentions(article)
    .filter(
      ({ mention, sentence }) =>
        mention.kind === "place" && sentence.start < end && start < sentence.end,
    )
    .map(({ mention }) => corpus.entities.get(entityKey(mention))?.name.entry.name ?? mention.id);
  return [...new Set(names)].slice(0, placesShown);
}
