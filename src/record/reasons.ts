/**
 * Why the software decided as it did: the sentences of the record that a page shows. The record is English, whatever
 * language the pages are in. So a page finds here which sentence it is and what was filled in, and says it in its own.
 */

/**
 * In braces stands what is filled in; `days`, `first` and `last` are days as `format-days.ts` writes them. Where two
 * fit a sentence, the first counts.
 */
export const reasons = [
  // When an article was published.
  "Its dateline says {words}.",
  "It says “{words}”.",
  "It speaks of {words} as just past.",
  "It speaks of {words} as past.",
  "It speaks of {words} as still to come.",
  "It tells of “{event}” as of {words}; those who keep this site date that to {days}.",
  "Those who keep this site give the date.",
  "Its web address has the date {days}.",
  "Its file is named after {days}.",
  "The page says that it was published on {first} or {last}; day and month can be read either way.",
  "The page says that it was published on {days}.",
  "The page says that it was published in {days}.",
  "The page says only that it was updated on {days}; it may have appeared before.",
  "The page bears the date {days}; it was published then or before.",
  // Which days the dates in its text mean.
  "The text gives it in full.",
  "“{words}” in an article of {days}.",
  "“{words}” stands beside it.",
  "Counted from “{words}”.",
  // Why spellings are one name.
  "“{words}” is “{name}” by the corpus file.",
  "“{words}” is taken for a slip of “{name}”, a name this corpus prints often.",
  "“{words}” is the short form of “{name}”; both stand in one article.",
  "“{words}” is taken for “{name}”: the same name, written another way.",
  "“{words}” is taken for “{name}”: one letter of the surname differs, and this corpus prints the other far more often.",
  "“{words}” alone is taken for this person: nobody else in the corpus bears the name.",
  "“{words}” is taken for this person, whom the article calls by a title that fits nobody else in the corpus who bears the name.",
  "“{words}” alone is taken for this person, whom the corpus names in full at least {times} times as often as any other who bears the name.",
  "“{words}” alone may be {names}; the text does not say which.",
  "“{words}” is not taken for {name}: the title fits another person.",
] as const;

export type Reason = (typeof reasons)[number];
type Values = Readonly<Record<string, string | number>>;

/**
 * Writes a reason for the record.
 *
 * @example formatReason("Its dateline says {words}.", { words: "July 25" }) → "Its dateline says July 25."
 */
export function formatReason(reason: Reason, values: Values = {}): string {
  return reason.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
}

/**
 * Finds which reason a sentence of the record is, and what was filled in.
 *
 * @returns nothing for a sentence that is none of them.
 * @example "Its dateline says July 25." → { reason: "Its dateline says {words}.", values: { words: "July 25" } }
 */
export function readReason(
  sentence: string,
): { reason: Reason; values: Record<string, string> } | undefined {
  for (const reason of reasons) {
    const values = readValues(reason, sentence);
    if (values) return { reason, values };
  }
  return undefined;
}

function readValues(reason: Reason, sentence: string): Record<string, string> | undefined {
  const [start = "", ...parts] = reason.split(/(\{\w+\})/);
  if (!sentence.startsWith(start)) return undefined;
  if (parts.length === 0) return sentence === start ? {} : undefined;
  const values: Record<string, string> = {};
  let position = start.length;
  for (let index = 0; index < parts.length; index += 2) {
    const [name = "", behind = ""] = parts.slice(index);
    const isLast = index + 2 >= parts.length;
    const end = isLast ? sentence.length - behind.length : sentence.indexOf(behind, position);
    if (end < position || !sentence.startsWith(behind, end)) return undefined;
    values[name.slice(1, -1)] = sentence.slice(position, end);
    position = end + behind.length;
  }
  return values;
}
