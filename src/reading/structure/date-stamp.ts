/** A line that is nothing but a date: when a page was made, posted or updated. */

/** What a date stamp calls itself; `page` is a bare date, which may be that of the visit. */
export type StampLabel = "published" | "updated" | "page";

/** Tells what kind of date stamp a line is; a line that says more than a date is none. */
export function readDateStamp(words: string): StampLabel | undefined {
  if (words.length > longestStamp) return undefined;
  if (labelAlone.test(words)) return "page";
  if (!digit.test(words)) return undefined;
  const loosened = loosenStamp(words).replace(publisher, "");
  const label = labelled.exec(loosened)?.[0];
  if (!stamp.test(loosened.slice(label?.length ?? 0))) return undefined;
  if (label === undefined) return "page";
  return updating.test(label) ? "updated" : "published";
}

/** Pages glue what they set apart by style: "May 22, 20235:53 PM GMTUpdated 3 hours ago" → with spaces between. */
export function loosenStamp(words: string): string {
  return words.replace(gluedYear, "$1 ").replace(gluedZone, "$1 ");
}

const gluedYear = /((?:19|20)\d\d)(?=\d)/g;
const gluedZone = /(\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/gu;

/** `UKRAINSKA PRAVDA — FRIDAY, 5 JANUARY 2024, 10:12` */
const publisher = /^(?:\p{Lu}[\p{L}.]{0,20}\s){1,4}[—–|-]\s/u;

/** `Published`, `Last updated:` over a date on a line of its own */
const labelAlone =
  /^(?:first |last |originally )?(?:published|posted|updated|modified)(?: on| at)?\s?:?$/i;

const longestStamp = 120;
const digit = /\d/;

/** `Published:`, `Posted on`, `Last updated at` */
const labelled =
  /^(?:first |last |originally )?(?:published|posted|updated|modified|created|date|publish date|published date|release date|issued|added)(?: on| at)?\s{0,3}[:|–-]?\s{0,3}/i;
const updating = /updated|modified/i;

/** `Fri. Feb 23rd, 2024`, `18/07/2022 - 17:36`, `July 18, 2022 5:36:50 pm GMT+3`, `2 hours ago` */
const stamp = new RegExp(
  `^(?:(?:${[
    "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b",
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b",
    "\\d{1,4}(?:st|nd|rd|th|hrs?|h)?(?=[\\s,./:|–-]|$|[ap]m)",
    "(?:a\\.?m\\.?|p\\.?m\\.?)(?![\\p{L}])",
    "(?:gmt|utc|est|edt|cet|cest|eest|eet|msk|ist|bst|pst|pdt|cst|cdt|wib|sast|eat|wat|hkt|jst|kst|aest|aedt|nzst|nzdt|pkt|ict|sgt|z|et|pt|ct|local time|hours?|hrs|ago|minutes?|mins?|days?|weeks?|months?|updated|published|last|at|on|of|the|t)(?![\\p{L}])",
    "\\d{1,2}t\\d{1,2}(?=:)",
  ].join("|")})[\\s,./:|•·()+–-]{0,4}){2,14}$`,
  "iu",
);
