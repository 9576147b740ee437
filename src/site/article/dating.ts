/** When an article was written → the sentence under its headline, and the chain of evidence behind it. */
import { interfaceTag, t, tc } from "../../text/interface-language.ts";
import type { Published } from "../../record/record.ts";
import { formatOneOf } from "../../text/format-days.ts";
import type { Article } from "../shared/corpus-index.ts";
import { sayReason } from "../shared/say-reason.ts";
import { linkToSpan } from "../shared/span-link.ts";
import { listOf } from "../shared/wording.ts";

export interface Dating {
  how: Published["how"];
  /** "Probably written" */
  lead: string;
  /** "between 31 December 2023 and 3 January 2024" */
  days: string;
  /** Of a single day, for programs. */
  iso: string | undefined;
  /** "it speaks of New Year’s Eve as past and of 2025 as still to come"; only where the date was worked out. */
  why: string | undefined;
  /** Each reason, with a link to the words in the text that it rests on. */
  evidence: { text: string; href: string | undefined }[];
}

/** What is said in the sentence under the headline; the chain of evidence has all. Only English can join two. */
const mostReasons = () => (interfaceTag() === "en" ? 2 : 1);

/** Says when an article was written; nothing where its text does not tell. */
export function toDating(article: Article, path: string): Dating | undefined {
  const { published } = article.record;
  if (!published) return undefined;
  const { from, to, how } = published;
  const because = published.because.map(({ text, start }) => ({ text: sayReason(text), start }));
  return {
    how,
    lead: how === "inferred" ? t("Probably written") : t("Published"),
    days: withPreposition(formatOneOf(published)),
    iso: from === to ? from : undefined,
    why: how === "inferred" ? joinReasons(because.map(({ text }) => text)) : undefined,
    evidence: because.map(({ text, start }) => ({
      text,
      href: start === undefined ? undefined : linkToSpan(article, start, path),
    })),
  };
}

/** "5 or 6 January 2024" → "on 5 or 6 January 2024", "March 2022" → "in March 2022" */
function withPreposition(days: string): string {
  const spans = [t("between {from} and {to}"), tc("months", "between {from} and {to}")].map(
    (span) => span.slice(0, span.indexOf("{")),
  );
  if (spans.some((start) => start !== "" && days.startsWith(start))) return days;
  if (/^\d{4}$/.test(days)) return tc("year", "in {days}", { days });
  return /^\d{1,2}(?!\d)/.test(days) ? t("on {days}", { days }) : t("in {days}", { days });
}

/**
 * Joins sentences to one. What stands behind a semicolon is left to the chain of evidence.
 *
 * @example ["It speaks of Friday as just past.", "It speaks of 2025 as still to come."] → "it speaks of Friday as just past and of 2025 as still to come"
 */
export function joinReasons(sentences: readonly string[]): string | undefined {
  const clauses = [...new Set(sentences)].slice(0, mostReasons()).map((sentence) => {
    const [clause = ""] = sentence.split(/;\s|\.$/);
    return clause.charAt(0).toLowerCase() + clause.slice(1).trimEnd();
  });
  const [verb] = /^it (?:speaks|tells) (?=of )/.exec(clauses[0] ?? "") ?? [];
  const isShared = verb !== undefined && clauses.every((clause) => clause.startsWith(verb));
  const joined = clauses.map((clause, index) =>
    isShared && index > 0 ? clause.slice(verb.length) : clause,
  );
  return joined.length > 0 ? listOf(joined) : undefined;
}
