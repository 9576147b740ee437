/** When an article was published, in words for readers. */
import { t } from "../../text/interface-language.ts";
import type { Published } from "../../record/record.ts";
import { formatOneOf, type Interval } from "../../text/format-days.ts";
import { certaintyWords } from "./certainty.ts";
import type { Article } from "./corpus-index.ts";

/** Formats a date of publication and its certainty; an undated article is called undated. */
export function formatPublished(published: Published | undefined): {
  /** "between 24 and 30 March 2022" */
  date: string;
  /** The same for a label: "between 24 and 30 Mar 2022". */
  short: string;
  certainty: string | undefined;
  how: Published["how"] | "undated";
  iso: string | undefined;
} {
  if (!published)
    return {
      date: t("Undated"),
      short: t("Undated"),
      certainty: undefined,
      how: "undated",
      iso: undefined,
    };
  return {
    date: formatOneOf(published),
    short: formatOneOf(published, "short"),
    certainty: t(certaintyWords[published.how]),
    how: published.how,
    iso: published.from === published.to ? published.from : undefined,
  };
}

/** From the first to the last day that articles may have been published; undefined if all are undated. */
export function publishedSpan(articles: readonly Article[]): Interval | undefined {
  const published = articles.flatMap(({ record }) => record.published ?? []);
  const [first] = published;
  if (!first) return undefined;
  return published.reduce<Interval>(
    ({ from, to }, one) => ({
      from: one.from < from ? one.from : from,
      to: one.to > to ? one.to : to,
    }),
    first,
  );
}
