/** An article → everything its page shows: the text, and the facts beside it. */
import { interfaceTag, t } from "../../text/interface-language.ts";
import { formatFileName } from "../shared/file-name.ts";
import { packOf, sourcePathsOf } from "../shared/article-files.ts";
import { countEntities, leadSentence } from "../shared/article-entry.ts";
import { isFormatMark } from "../../text/mend/format-marks.ts";
import { isReadInFull } from "../../reading/languages-in-full.ts";
import type { ArticleRecord } from "../../record/record.ts";
import { articleBody } from "./body.ts";
import type { Article, CorpusIndex } from "../shared/corpus-index.ts";
import { toDating } from "./dating.ts";
import { eventLinks } from "../compare/event-links.ts";
import { copiesOf } from "../copies/copies.ts";
import { namesInPictureCredits } from "./picture-credits.ts";
import { findRelatedArticles } from "./related-articles.ts";
import { nameLanguage } from "../../text/language-name.ts";
import { collectionOf } from "../shared/collections.ts";
import { foreignLanguage, sayPartialReading } from "../shared/language.ts";
import { sayReason } from "../shared/say-reason.ts";
import { placesOnMap } from "../map/locator.ts";
import { kindWords } from "../shared/kind-words.ts";
import { linkToEntity, type NameLink } from "../shared/name-link.ts";
import {
  displayedRepairs,
  displaySpan,
  layOutBlocks,
  layOutMentions,
} from "../shared/lay-out-blocks.ts";
import { fold } from "../../text/fold.ts";
import { formatRepair } from "./repair-words.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { linkToSpan } from "../shared/span-link.ts";
import { standIn } from "../shared/stand-in.ts";
import { certaintyWords } from "../shared/certainty.ts";
import { formatInterval } from "../../text/format-days.ts";
import { formatPublished } from "../shared/when.ts";
import { withheldHere } from "./withheld-page.ts";
import { countOf, formatNumber, plainText } from "../shared/wording.ts";

/** A name in the article, with links to its first and last mention there. */
export interface NamedHere extends NameLink {
  count: number;
  first: string;
  last: string;
}

const namesShown = 8;
/** From this many characters on, the browser lays out only what is in view. */
const minOfGiant = 100_000;
const relatedShown = 4;
const sharedShown = 4;
const daysShown = 2;
const eventsShown = 6;

export type ArticlePage = ReturnType<typeof toArticlePage>;

/**
 * What the page of an article shows.
 *
 * @param position - the article's position in the corpus, for the links to the previous and the next one.
 */
export function toArticlePage(corpus: CorpusIndex, position: number) {
  const article = corpus.articles[position];
  if (!article) throw new Error(`There is no article number ${position}.`);
  const { record } = article;
  const path = routes.article(record.id);
  return {
    path,
    language: foreignLanguage(record),
    isGiant: article.text.length > minOfGiant,
    title: plainText(record.title),
    description: leadSentence(article),
    ...articleBody(article, standIn(corpus, article)),
    dating: toDating(article, path),
    readInPart: toReadInPart(record),
    credits: pictureCredits(article),
    dates: toDates(article, path),
    links: toLinks(article),
    source: toSource(corpus, article, path),
    cleaning: toCleaning(article, path),
    withheld: withheldHere(article),
    named: namesHere(corpus, article, path),
    map: placesOnMap(
      corpus,
      record.mentions.filter(({ kind }) => kind === "place").map(({ id }) => id),
    ),
    events: eventLinks(corpus, { by: "article", id: record.id }, path).slice(0, eventsShown),
    relatedArticles: toRelatedArticles(corpus, article, path),
    copies: toCopies(corpus, article, path),
    newer: neighbour(corpus, position - 1, path),
    older: neighbour(corpus, position + 1, path),
  };
}

/** Who is credited with the pictures of the text, which were not collected. */
function pictureCredits(article: Article): string[] {
  const credits = layOutBlocks(article).flatMap(({ block, repairs }) =>
    block.kind === "credit" ? [displaySpan(article.text, block, repairs)] : [],
  );
  return namesInPictureCredits(credits);
}

/** Lists the dates that were resolved; the others are only counted. */
function toDates(article: Article, path: string) {
  const { text, record } = article;
  const resolved = record.dates.flatMap(({ from, to, ...date }) =>
    from === undefined || to === undefined
      ? []
      : [
          {
            words: displaySpan(text, date, record.repairs),
            date: formatInterval({ from, to }),
            certainty: date.how === "said" ? undefined : t(certaintyWords[date.how]),
            because: sayReason(date.because),
            href: linkToSpan(article, date.start, path),
          },
        ],
  );
  return { resolved, unresolved: record.dates.length - resolved.length };
}

/** Who wrote it; "BBC News, by BBC News" would say nothing. */
function authorOf({ stated, publisher }: ArticleRecord): string | undefined {
  const author = stated?.author?.value;
  return author !== undefined && fold(author) === fold(publisher ?? "") ? undefined : author;
}

function toSource(corpus: CorpusIndex, article: Article, path: string) {
  const { record } = article;
  const collection = collectionOf(corpus, article);
  return {
    publisher: record.publisher,
    author: authorOf(record),
    url: webAddress(record.url),
    collection: collection && {
      name: collection.name,
      href: linkFrom(path, routes.collection(collection.id)),
    },
    file: formatFileName(record.file),
    part:
      record.part &&
      t("article {number} of {all}", {
        number: formatNumber(record.part.number),
        all: formatNumber(record.part.of),
      }),
    format: record.format,
    bytes: record.bytes,
    encoding: record.encoding,
    language: toLanguage(record),
    sha256: record.sha256,
    files: sourceFiles(corpus, record, path),
    asCollected: linkFrom(path, routes.asCollected(record.id)),
  };
}

/** The file as received, and the text that was read from it where they are not the same; or the ZIP that has them. */
export function sourceFiles(corpus: CorpusIndex, record: ArticleRecord, path: string) {
  const { sources } = packOf(corpus, record.id);
  const nameIn = (file: string) => file.slice(file.lastIndexOf("/") + 1);
  return sourcePathsOf(record).map((file) => ({
    words: `${describeSource(file, record)}${sources === undefined ? "" : t(": {file} in {archive}", { file: nameIn(file), archive: nameIn(sources) })}`,
    href: linkFrom(path, sources ?? file),
  }));
}

function describeSource(file: string, { id, original, withheld }: ArticleRecord): string {
  if (withheld) return t("The text as published");
  const isUntouched = original === "txt" || file !== routes.source(id);
  return isUntouched ? t("The untouched file") : t("The text as it was read");
}

/** Says so where names, dates and figures are not looked for in full. */
function toReadInPart({ language }: ArticleRecord): string | undefined {
  if (!language || isReadInFull(language.tag)) return undefined;
  return sayPartialReading(language.tag);
}

/** Names the language of the text when it is not the language of the pages. */
function toLanguage({ language }: Article["record"]) {
  const name =
    language && foreignLanguage({ language }) && nameLanguage(language.tag, interfaceTag());
  return name ? { name, certainty: t(certaintyWords[language.how]) } : undefined;
}

/** Makes a link of an address only if a browser opens it as a page. */
function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
}

/** Where words of the text lead. Only what a browser opens as a page is made a link. */
function toLinks(article: Article) {
  return layOutBlocks(article).flatMap(({ links, repairs }) =>
    links.map((link) => ({
      words: displaySpan(article.text, link, repairs),
      address: link.url,
      href: webAddress(link.url),
    })),
  );
}

/** What was done to the text: how many blocks were set aside, and each kind of repair with what it replaced. */
function toCleaning(article: Article, path: string) {
  const { text, record } = article;
  const repairs = new Map<string, { words: string; count: number; href: string }>();
  const displayed = displayedRepairs(article);
  for (const repair of displayed.filter((repair) => !isFormatMark(repair))) {
    const words = formatRepair(text.slice(repair.start, repair.end), repair);
    const known = repairs.get(words);
    if (known) known.count += 1;
    else repairs.set(words, { words, count: 1, href: linkToSpan(article, repair.start, path) });
  }
  return {
    setAside: record.blocks.filter((block) => block.kind === "boilerplate").length,
    repairs: [...repairs.values()],
    marks: displayed.filter(isFormatMark).length,
  };
}

/** The names of the article, most mentioned first. */
function namesHere(corpus: CorpusIndex, article: Article, path: string) {
  const ends = new Map<string, { first: string; last: string }>();
  for (const { mention, anchor } of layOutMentions(article)) {
    const key = `${mention.kind}/${mention.id}`;
    ends.set(key, { first: ends.get(key)?.first ?? anchor, last: anchor });
  }
  const all = countEntities(corpus, article).map(({ entity, count }): NamedHere => {
    const { kind, entry } = entity.name;
    const { first = "", last = "" } = ends.get(`${kind}/${entry.id}`) ?? {};
    return { ...linkToEntity(entity, path), count, first: `#${first}`, last: `#${last}` };
  });
  // A list that is only a little too long is shown in full.
  const cut = all.length <= namesShown + 3 ? all.length : namesShown;
  return {
    top: all.slice(0, cut),
    others: all.slice(cut),
    counts: Object.entries(kindWords).flatMap(([kind, { one, many }]) => {
      const count = all.filter((name) => name.kind === kind).length;
      return count > 0 ? [countOf(count, one, many)] : [];
    }),
  };
}

/** The other articles that print the text, each with a page that shows what differs. */
function toCopies(corpus: CorpusIndex, article: Article, path: string) {
  return copiesOf(corpus, article)
    .filter((copy) => copy !== article)
    .map(({ record }) => {
      const compared = record.id === record.copyOf ? article.record.id : record.id;
      return {
        title: record.title,
        publisher: record.publisher,
        language: foreignLanguage(record),
        href: linkFrom(path, routes.article(record.id)),
        when: formatPublished(record.published),
        differences: linkFrom(path, routes.copy(compared)),
      };
    });
}

function toRelatedArticles(corpus: CorpusIndex, article: Article, path: string) {
  return findRelatedArticles(corpus, article, relatedShown).map(
    ({ article: other, shared, days }) => ({
      title: other.record.title,
      language: foreignLanguage(other.record),
      href: linkFrom(path, routes.article(other.record.id)),
      when: formatPublished(other.record.published),
      shared: shared.slice(0, sharedShown).map((entity) => entity.name.entry.name),
      more: Math.max(0, shared.length - sharedShown),
      days: days.slice(0, daysShown).map((day) => formatInterval({ from: day, to: day })),
      moreDays: Math.max(0, days.length - daysShown),
    }),
  );
}

function neighbour(corpus: CorpusIndex, position: number, path: string) {
  const record = corpus.articles[position]?.record;
  if (!record) return undefined;
  const href = linkFrom(path, routes.article(record.id));
  return { title: record.title, language: foreignLanguage(record), href };
}
