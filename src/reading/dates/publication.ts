/**
 * Evidence → when an article was published, as an interval; and what its date expressions mean then.
 *
 * Worked out as a librarian dates a letter. What the page states of itself comes first. Then bounds:
 * what the text tells as past or as to come, and events whose days the corpus file gives. Then, day by
 * day within the bounds: on which days would someone write its weekdays? A page's date stamp is an upper bound, for it may be that of a later visit.
 */
import type { DateExpression, Problem, Published } from "../../record/record.ts";
import { countDays, type Interval } from "./calendar.ts";
import { findBounds } from "./bounds.ts";
import type { Bound, DatedArticle } from "./dated-article.ts";
import { narrowByCalendar } from "./narrow-by-calendar.ts";
import { toExpressions } from "./expressions.ts";
import { findStatedDays, type StatedDay } from "./stated.ts";

export interface PublicationDating {
  published?: Published;
  /** Every date expression, resolved where the words and the publication interval allow one reading. */
  dates: DateExpression[];
  problems: Problem[];
}

/** Dates an article, with the evidence, and resolves the dates that its text names. */
export function datePublication(article: DatedArticle): PublicationDating {
  const { published, problems } = findPublication(article);
  return {
    ...(published && { published }),
    dates: toExpressions(article.text, article.dates, published),
    problems,
  };
}

function findPublication(article: DatedArticle): { published?: Published; problems: Problem[] } {
  if (article.corrected) return { published: toCorrected(article.corrected), problems: [] };
  const stated = findStatedDays(article);
  const own = stated.find(({ label }) => label === "published") ?? stated.find(isAddress);
  if (own) return { published: toStated(own), problems: [] };
  const bounds = [...findBounds(article), ...stated.map(toUpperBound)];
  const { interval, used, conflict } = narrow(bounds);
  if (!interval) return { problems: conflict ? [conflict] : [] };
  const fitted = conflict ? { ...interval, because: [] } : narrowByCalendar(article, interval);
  const because = [...used.map((bound) => bound.because), ...fitted.because];
  const problems = conflict ? [conflict] : [];
  return { published: { from: fitted.from, to: fitted.to, how: "inferred", because }, problems };
}

function isAddress({ label }: StatedDay): boolean {
  return label === "address";
}

function toCorrected({ from, to }: Interval): Published {
  return { from, to, how: "corrected", because: [{ text: "The corpus file gives the date." }] };
}

function toStated({ day, label, place }: StatedDay): Published {
  const address = label === "address";
  const text = address
    ? `The address of the page holds the day ${day}.`
    : `The page says it was published on ${day}.`;
  return {
    from: day,
    to: day,
    how: address ? "inferred" : "said",
    because: [{ text, ...place }],
  };
}

function toUpperBound({ day, place }: StatedDay): Bound {
  const text = `The page is stamped ${day}: it was published then or before.`;
  return { to: day, firm: true, because: { text, ...place } };
}

/** In days. Bounds further apart than a year do not date an article. */
const widest = 366;

interface NarrowedDate {
  interval?: Interval;
  used: Bound[];
  conflict?: Problem;
}

/** Intersects the bounds: firm ones first, then those that leave a day. Bounds of one rank that shut each other out are spanned instead, and a problem says so. */
function narrow(bounds: readonly Bound[]): NarrowedDate {
  const firm = intersectBounds(bounds.filter((bound) => bound.firm));
  if (firm.conflict) return firm;
  const kept = bounds.filter((bound) => bound.firm || !contradicts(bound, firm));
  return intersectBounds(kept);
}

function contradicts({ from, to }: Bound, { used }: NarrowedDate): boolean {
  return used.some(
    (bound) => (bound.to && from && from > bound.to) || (bound.from && to && to < bound.from),
  );
}

function intersectBounds(bounds: readonly Bound[]): NarrowedDate {
  const lowest = findLowest(bounds);
  const highest = findHighest(bounds);
  const used = [...new Set([lowest, highest])].filter((bound) => bound !== undefined);
  if (!lowest?.from || !highest?.to) return { used };
  if (lowest.from <= highest.to) {
    const interval = { from: lowest.from, to: highest.to };
    return isNarrow(interval) ? { interval, used } : { used };
  }
  const interval = { from: highest.to, to: lowest.from };
  const found = `${highest.to} or before; ${lowest.from} or after`;
  const conflict: Problem = { kind: "date-conflict", found };
  return isNarrow(interval) ? { interval, used, conflict } : { used, conflict };
}

/** The bound that begins last. */
function findLowest(bounds: readonly Bound[]): Bound | undefined {
  return bounds.reduce<Bound | undefined>(
    (best, bound) => (bound.from && (!best?.from || bound.from > best.from) ? bound : best),
    undefined,
  );
}

/** The bound that ends first. */
function findHighest(bounds: readonly Bound[]): Bound | undefined {
  return bounds.reduce<Bound | undefined>(
    (best, bound) => (bound.to && (!best?.to || bound.to < best.to) ? bound : best),
    undefined,
  );
}

function isNarrow({ from, to }: Interval): boolean {
  return countDays(from, to) <= widest;
}
