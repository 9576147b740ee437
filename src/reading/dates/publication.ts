/**
 * Evidence → when an article was published, as an interval; and what its date expressions mean then.
 *
 * What the page states of itself comes first. Then the text bounds the date: by full dates in the past or
 * the future, and by events whose days the corpus file gives. Then each day within the bounds is tried: would
 * someone who writes on it name these weekdays? A date stamp of the page is an upper bound only, as it may be
 * that of a later visit.
 */
import { formatReason, type Reason } from "../../record/reasons.ts";
import type { DateExpression, Problem, Published } from "../../record/record.ts";
import { formatInterval } from "../../text/format-days.ts";
import { countDays, type Day, type Interval } from "./calendar.ts";
import { findDateOrder, readInOrder, readStatedInOrder } from "./date-order.ts";
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
  const said = findStatedDays(article);
  const order = findDateOrder(article, said);
  const stated = said.map((day) => readStatedInOrder(day, order));
  const dates = readInOrder(article.dates, order);
  const { published, problems } = findPublication({ ...article, dates }, stated);
  return {
    ...(published && { published }),
    dates: toExpressions(article.text, dates, published),
    problems,
  };
}

interface Publication {
  published?: Published;
  problems: Problem[];
}

function findPublication(article: DatedArticle, stated: readonly StatedDay[]): Publication {
  if (article.corrected) return { published: toCorrected(article.corrected), problems: [] };
  const own = chooseStated(stated);
  const [day, other] = own?.readings ?? [];
  if (own && day && !other) return { published: toStated(own, day), problems: [] };
  const bounds = [...findBounds(article), ...stated.flatMap(toBound)];
  const named = stated.find(({ label, readings }) => label === "file" && readings.length === 1);
  const [nameDay] = named?.readings ?? [];
  if (named && nameDay && bounds.every((bound) => allows(bound, nameDay))) {
    return { published: toStated(named, nameDay), problems: [] };
  }
  const found = findWithin(article, bounds);
  return found.published || found.problems.length > 0 ? found : dateByUpdate(stated);
}

/** What the file says in a field of its own, then what the page prints, then its address. */
function chooseStated(stated: readonly StatedDay[]): StatedDay | undefined {
  const labelled = (label: StatedDay["label"]) => stated.filter((day) => day.label === label);
  const [field] = labelled("field");
  const [printed] = labelled("published");
  const [address] = labelled("address");
  return (
    (field && (field.utc ? findLocal(field, [printed, address]) : undefined)) ??
    field ??
    printed ??
    address
  );
}

/**
 * A moment in UTC is often the day before or after where the page appeared: the day that the page
 * prints, or that its address holds, counts if it is within a day of it.
 */
function findLocal(
  { readings: [moment] }: StatedDay,
  others: readonly (StatedDay | undefined)[],
): StatedDay | undefined {
  return others.find((other) => {
    const [day, second] = other?.readings ?? [];
    return day && moment && !second && Math.abs(countDays(day.from, moment.from)) <= 1;
  });
}

/** Bounds that the text gives, narrowed by its weekdays. */
function findWithin(article: DatedArticle, bounds: readonly Bound[]): Publication {
  const { interval, used, conflict } = narrow(bounds);
  const problems = conflict ? [conflict] : [];
  if (!interval) return { problems };
  const fitted = conflict ? { ...interval, because: [] } : narrowByCalendar(article, interval);
  const because = [...used.map((bound) => bound.because), ...fitted.because];
  return { published: { from: fitted.from, to: fitted.to, how: "inferred", because }, problems };
}

/** Where nothing else tells, the day of the last change stands for that of publication, and the evidence says so. */
function dateByUpdate(stated: readonly StatedDay[]): Publication {
  const update = stated.find(({ label, readings }) => label === "updated" && readings.length === 1);
  const [day] = update?.readings ?? [];
  if (!update || !day) return { problems: [] };
  const text = formatReason(
    "The page says only that it was updated on {days}; it may have appeared before.",
    { days: formatInterval(day) },
  );
  const because = [{ text, ...update.place }];
  return { published: { ...day, how: "inferred", because }, problems: [] };
}

function toCorrected({ from, to }: Interval): Published {
  return {
    from,
    to,
    how: "corrected",
    because: [{ text: formatReason("Those who keep this site give the date.") }],
  };
}

function toStated({ label, place }: StatedDay, { from, to }: Interval): Published {
  const days = formatInterval({ from, to });
  const texts: Record<"address" | "file" | "page", Reason> = {
    address: "Its web address has the date {days}.",
    file: "Its file is named after {days}.",
    page:
      from === to
        ? "The page says that it was published on {days}."
        : "The page says that it was published in {days}.",
  };
  const inferred = label === "address" || label === "file";
  return {
    from,
    to,
    how: inferred ? "inferred" : "said",
    because: [{ text: formatReason(texts[inferred ? label : "page"], { days }), ...place }],
  };
}

/** A stamp is an upper bound: the page was there on that day. One that can be read either way is a bound on both sides. */
function toBound({ label, readings, place }: StatedDay): Bound[] {
  const days = readings.flatMap(({ from, to }) => [from, to]).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || label === "file") return [];
  if (readings.length > 1 && label !== "page" && label !== "updated") {
    const text = formatReason(
      "The page says that it was published on {first} or {last}; day and month can be read either way.",
      { first: write(first), last: write(last) },
    );
    return [{ from: first, to: last, firm: true, because: { text, ...place } }];
  }
  const text = formatReason("The page bears the date {days}; it was published then or before.", {
    days: write(last),
  });
  return [{ to: last, firm: true, because: { text, ...place } }];
}

function write(day: Day): string {
  return formatInterval({ from: day, to: day });
}

function allows({ from, to }: Bound, day: Interval): boolean {
  return (!from || from <= day.to) && (!to || day.from <= to);
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
