/**
 * An article → a citation as CSL-JSON, the shape that BibTeX and RIS are written from.
 *
 * Nothing is invented: no author or publisher that no one named, no day of looking it up. A date is
 * as wide as what is known of it, and the note says how it is known.
 */
import type { Published } from "../../record/record.ts";
import type { Article, CorpusIndex } from "../../site/shared/corpus-index.ts";
import { routes } from "../../site/shared/routes.ts";
import { countOf } from "../../site/shared/wording.ts";
import {
  type CslDate,
  type CslItem,
  type DateParts,
  formatDateParts,
} from "../../text/citations/csl-item.ts";
import { t } from "../../text/interface-language.ts";
import { toPlainLine } from "../../text/plain-line.ts";
import { wholeAddressOf } from "../address.ts";
import { publishedSentence } from "../when-published.ts";

/** Cites an article; the citation key is the article's id. */
export function citeArticle(corpus: CorpusIndex, { record }: Article): CslItem {
  const { name } = corpus.contents.file;
  const { id, title, publisher, published, file, sha256, language } = record;
  const author = record.stated?.author?.value;
  const address = record.url ?? wholeAddressOf(corpus, routes.article(id));
  return {
    id,
    type: "article-newspaper",
    title: toPlainLine(title),
    ...(author && { author: [{ literal: toPlainLine(author) }] }),
    ...(publisher && { "container-title": toPlainLine(publisher) }),
    ...(published && { issued: toCslDate(published) }),
    ...(address && { URL: toPlainLine(address) }),
    ...(language && { language: language.tag }),
    archive: toPlainLine(name),
    archive_location: toPlainLine(file),
    note: [
      publishedSentence(published),
      t("Collected from its publisher, not verified."),
      t("SHA-256 of the file: {hash}", { hash: sha256 }),
    ].join(" "),
  };
}

/** Cites the collection itself, under a key that no article can have. */
export function citeCorpus(corpus: CorpusIndex): CslItem {
  const { contents, articles } = corpus;
  const { name, description, language, site } = contents.file;
  const about = `${countOf(articles.length, "article")}. ${t("As collected from their publishers, not verified.")}`;
  return {
    id: "_corpus",
    type: "collection",
    title: toPlainLine(name),
    ...(site.url && { URL: site.url }),
    ...(language && { language }),
    note: toPlainLine(description === undefined ? about : `${description} ${about}`),
  };
}

/** The date of publication as "2023-12-30", "2023-12" or "2023"; undefined when it was inferred or is one day of a range. */
export function publishedDate(published: Published | undefined): string | undefined {
  const issued = published && toCslDate(published);
  return issued && !issued.circa ? formatDateParts(issued["date-parts"][0]) : undefined;
}

/** A day, a month or a year when the interval is exactly that; otherwise a range that is marked as uncertain. */
function toCslDate({ from, to, how }: Published): CslDate {
  const [first, last] = [toDateParts(from), toDateParts(to)];
  const whole = from === to ? first : wholePeriod(from, to);
  if (!whole) return { "date-parts": [first, last], circa: true };
  return { "date-parts": [whole], ...(how === "inferred" && { circa: true }) };
}

/** ("2023-12-01", "2023-12-31") → 2023-12; ("2023-01-01", "2023-12-31") → 2023 */
function wholePeriod(from: string, to: string): DateParts | undefined {
  const [year, month = 1] = toDateParts(from);
  if (from === `${from.slice(0, 4)}-01-01` && to === `${from.slice(0, 4)}-12-31`) return [year];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isMonth = from.endsWith("-01") && to === `${from.slice(0, 8)}${last}`;
  return isMonth ? [year, month] : undefined;
}

function toDateParts(day: string): DateParts {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}
