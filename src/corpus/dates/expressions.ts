/** Found dates + publication interval → date expressions as the record holds them. */
import type { DateExpression, Published } from "../record.ts";
import { countDays, type Day, type Interval, shiftDays } from "./calendar.ts";
import type { FoundDate } from "./meaning.ts";
import { resolveFrom } from "./resolve.ts";

/** In: the source text, its dates, the publication interval. Out: the same dates in order; resolved only when every possible day of publication gives the same. */
export function toExpressions(
  text: string,
  dates: readonly FoundDate[],
  published: Published | undefined,
): DateExpression[] {
  const known = new Map<string, Interval | undefined>();
  return dates.map((date) => {
    const { start, end, meaning } = date;
    if (meaning.says === "interval") {
      const { from, to } = meaning;
      return { start, end, from, to, how: "said", because: "The text gives it in full." };
    }
    if (meaning.says === "nothing more") {
      return { start, end, how: "inferred", because: `Not resolved: ${meaning.why}.` };
    }
    const key = JSON.stringify({ ...date, start: 0, end: 0 });
    if (published && !known.has(key)) known.set(key, resolveEverywhere(date, published));
    const resolved = known.get(key);
    if (resolved && published) {
      const because = `“${text.slice(start, end)}”, as written ${formatInterval(published)}.`;
      return { start, end, ...resolved, how: "inferred", because };
    }
    return { start, end, how: "inferred", because: explainUnresolved(published) };
  });
}

/** Beyond this many days of publication nothing but months and years could still be told. */
const mostDays = 62;

function resolveEverywhere(date: FoundDate, { from, to }: Interval): Interval | undefined {
  const length = countDays(from, to) + 1;
  if (length > mostDays) return undefined;
  const first = resolveFrom(date, from);
  for (let index = 1; first && index < length; index += 1) {
    const other = resolveFrom(date, shiftDays(from, index));
    if (other?.from !== first.from || other.to !== first.to) return undefined;
  }
  return first;
}

function formatInterval({ from, to }: { from: Day; to: Day }): string {
  return from === to ? `on ${from}` : `between ${from} and ${to}`;
}

function explainUnresolved(published: Published | undefined): string {
  return published
    ? "Not resolved: the words and the time of publication allow more than one reading."
    : "Not resolved: it is not known when the article was published.";
}
