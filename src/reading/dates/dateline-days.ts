/** "today" below a dateline is its day: the paper of 6 January prints "CAIRO, Jan. 5 — … said today". */
import { formatReason } from "../../record/reasons.ts";
import type { DateExpression, Published } from "../../record/record.ts";
import { countDays, type Day } from "./calendar.ts";
import type { FoundDate } from "./meaning.ts";
import { resolveFrom } from "./resolve.ts";

/** Resolves days that are counted from the day on which the text was written, where that was not the day of publication. */
export function resolveFromDatelines(
  text: string,
  dates: readonly FoundDate[],
  published: Published | undefined,
): Map<FoundDate, DateExpression> {
  const resolved = new Map<FoundDate, DateExpression>();
  if (!published || published.from !== published.to) return resolved;
  let dateline: FoundDate | undefined;
  for (const date of dates) {
    if (date.dateline) dateline = date;
    if (!dateline || date.meaning.says !== "offset" || date.meaning.unit !== "day") continue;
    const written = resolveFrom(dateline, published.to)?.from;
    const days = written && isShortlyBefore(written, published.to) && resolveFrom(date, written);
    if (!days) continue;
    const { start, end } = date;
    const words = text.slice(dateline.start, dateline.end);
    const because = formatReason("Counted from “{words}”.", { words });
    resolved.set(date, { start, end, ...days, how: "inferred", because });
  }
  return resolved;
}

function isShortlyBefore(written: Day, published: Day): boolean {
  const days = countDays(written, published);
  return days > 0 && days <= longestWay;
}

/** In days, from the desk to the page: a paper of Monday has what was written on Friday. */
const longestWay = 3;
