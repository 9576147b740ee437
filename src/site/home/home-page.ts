/** What the home page shows. */
import { t, tn } from "../../text/interface-language.ts";
import { toArticleEntry } from "../shared/article-entry.ts";
import { type CorpusIndex, hasHeadline, orderWords } from "../shared/corpus-index.ts";
import { toDateNote } from "../shared/date-note.ts";
import { toHomeMaps } from "../map/locator.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { toArticleBand } from "../timeline/article-band.ts";
import { countTexts } from "../copies/copies.ts";
import { countOf, formatNumber, listOf, plainText } from "../shared/wording.ts";
import { formatMonths } from "../../text/format-days.ts";
import { toCounted, toNameColumns } from "./home-columns.ts";
import { workedExamples } from "./worked-examples.ts";
import { publishedSpan } from "../shared/when.ts";

export type HomePage = ReturnType<typeof toHomePage>;

const articlesShown = 12;

/** What the home page shows, from the corpus. */
export function toHomePage(corpus: CorpusIndex) {
  const path = routes.home;
  const { name, description } = corpus.contents.file;
  const all = corpus.articles.length;
  const entries = corpus.articles
    .slice(0, articlesShown)
    .map((article) => toArticleEntry(corpus, article, path));
  const isDated = corpus.articles.some(({ record }) => record.published);
  return {
    path,
    name,
    description,
    plainDescription: plainText(description ?? scopeSentence(corpus)),
    scope: spanSentence(corpus),
    examples: workedExamples(corpus, path),
    articles: entries,
    order: orderWords(corpus),
    dates: toDateNote(entries.map(({ when }) => when)),
    all: {
      count: all,
      href: linkFrom(path, routes.articles()),
      isShorter: all > articlesShown,
    },
    maps: toHomeMaps(corpus),
    band: toArticleBand(corpus.articles, path),
    timelinePage: isDated ? linkFrom(path, routes.timeline()) : undefined,
    mapPage: linkFrom(path, routes.map),
    columns: toNameColumns(corpus, path),
    counted: toCounted(corpus, path),
  };
}

/** "5 articles, March 2022 – January 2024. 2 of the dates are worked out from the texts." */
function spanSentence({ articles }: CorpusIndex): string {
  const whole = publishedSpan(articles);
  const all = countArticles(articles);
  if (!whole) {
    const isUntitled = !articles.some(hasHeadline);
    return isUntitled
      ? t(
          "{articles}. No dates and no headlines were found: each is listed by its first sentence.",
          {
            articles: all,
          },
        )
      : t("{articles}. No dates were found.", { articles: all });
  }
  const published = articles.flatMap(({ record }) => record.published ?? []);
  const undated = articles.length - published.length;
  const span = formatMonths(whole);
  const scope =
    undated === 0
      ? `${all}, ${span}.`
      : t("{articles}, {dated} of them dated: {span}.", {
          articles: all,
          dated: formatNumber(published.length),
          span,
        });
  const inferred = published.filter(({ how }) => how === "inferred").length;
  return inferred === 0 ? scope : `${scope} ${inferredSentence(inferred, published.length)}`;
}

/** "12 articles, 9 independent texts": copies of one text count once. */
function countArticles(articles: CorpusIndex["articles"]): string {
  const texts = countTexts(articles);
  const all = countOf(articles.length, "article");
  return texts < articles.length
    ? `${all}, ${tn(texts, "# independent text", "# independent texts")}`
    : all;
}

function inferredSentence(inferred: number, all: number): string {
  if (inferred === all) return t("All dates are worked out from the texts.");
  return tn(
    inferred,
    "# date is worked out from the text.",
    "# dates are worked out from the texts.",
  );
}

/** "5 articles: 3 dated by their file or text, 1 dated by what they speak of and 1 undated." */
function scopeSentence({ articles }: CorpusIndex): string {
  const count = (how: string | undefined) =>
    articles.filter(({ record }) => record.published?.how === how).length;
  const parts = [
    { number: count("said"), words: t("dated by their file or text") },
    { number: count("corrected"), words: t("dated in corpus.yaml") },
    { number: count("inferred"), words: t("dated by what they speak of") },
    { number: count(undefined), words: t("undated") },
  ].filter(({ number }) => number > 0);
  const total = countArticles(articles);
  const [only] = parts;
  if (parts.length === 1 && only)
    return t("{articles}, all {words}.", { articles: total, words: only.words });
  return t("{articles}: {parts}.", {
    articles: total,
    parts: listOf(parts.map(({ number, words }) => `${number} ${words}`)),
  });
}
