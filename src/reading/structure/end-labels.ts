/** What pages print right behind an article: over links to others, its topics, buttons to share it. */
import { fold } from "../../text/fold.ts";
import table from "./tables/end-labels.json" with { type: "json" };

/** Whether a line is such a label: `Read next`, `Related stories:`, `Tags: bridges, Wells`, `About Ada Marsh`, `関連記事`. */
export function isEndLabel(line: string): boolean {
  if (line.length > longest) return false;
  const words = line.replace(signsBefore, "").replace(signsAfter, "");
  if (whole.has(fold(words)) || whole.has(fold(words.split(/[:：]/u)[0] ?? ""))) return true;
  return words.length < longestOpened && (isOpened(words) || moreOf.test(words));
}

/** `More Great Wells Stories`, `Latest Mill News`: each word has its capital. */
const moreOf =
  /^(?:More|Related|Latest|Top|Trending|Popular|Recommended|Recent)(?: \p{Lu}\p{L}{1,15}){1,4} (?:Stories|News|Articles|Headlines|Posts|Videos|Coverage|Reads)$/u;

const signsBefore = /^[^\p{L}\p{N}]{1,12}/u;
const signsAfter = /[^\p{L}\p{N}]{1,12}$/u;
const longest = 200;
const longestOpened = 80;
const mostWords = 4;
const name = /^[\p{Lu}\p{Lo}#]/u;

/** A label that a name goes on from: `More From the Wells Post`. */
function isOpened(words: string): boolean {
  const parts = words.split(" ", mostWords + 1);
  return parts.some(
    (part, at) => at > 0 && name.test(part) && opening.has(fold(parts.slice(0, at).join(" "))),
  );
}

const labels = Object.values(table).flatMap((list) => list.split("|").map((label) => label.trim()));
const whole: ReadonlySet<string> = new Set(
  labels.filter((label) => !label.endsWith("…")).map(fold),
);
const opening: ReadonlySet<string> = new Set(
  labels.filter((label) => label.endsWith("…")).map((label) => fold(label.slice(0, -1))),
);
