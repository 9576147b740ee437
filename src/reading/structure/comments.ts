/** What readers wrote under an article: from the heading over it to the end of the page. */
import { mark } from "../../text/interface-language.ts";
import { fold } from "../../text/fold.ts";
import { endsSentence, type Page, whole } from "./page.ts";
import marks from "./tables/comment-marks.json" with { type: "json" };

/**
 * Sets comments aside whole.
 *
 * A heading or an invitation ("4 Comments", "Leave a reply") also stands beside the headline, with the
 * article to come: text must stand over it, and below it someone answers, or there is less text.
 */
export function findComments(page: Page): void {
  const lengths = page.passages.map(({ words }) => (isText(words) ? words.length : 0));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [index, { words }] of page.passages.entries()) {
    const mark = before > 0 ? findMark(words) : undefined;
    const isOver = all - before <= (mark === "heading" ? 0 : before);
    if (mark && (isOver || hasAnswers(page, index))) {
      setAside(page, index);
      return;
    }
    before += lengths[index] ?? 0;
  }
}

const commentRule = mark("Comments of readers, or what stands below them");

function setAside({ passages, parts }: Page, from: number): void {
  passages.forEach((passage, index) => {
    const decided = parts[index]?.every(({ kind }) => kind === "boilerplate");
    if (index >= from && !decided) parts[index] = whole(passage, "boilerplate", commentRule);
  });
}

const shortestText = 60;

function isText(words: string): boolean {
  return words.length >= shortestText && endsSentence(words);
}

/** A bare heading ("Comments") may also be one of the article; a number or an invitation may not. */
function findMark(words: string): "heading" | "mark" | undefined {
  if (words.length > longestMark) return undefined;
  const line = fold(words);
  if (invitations.has(line)) return "mark";
  if (headings.has(line)) return "heading";
  const [, first, counted, last] = countedLine.exec(line) ?? [];
  if ((first || last) && counts.has(counted ?? "")) return "mark";
  return thoughts.test(line) ? "mark" : undefined;
}

const longestMark = 160;
const countedLine = /^(?:(\d{1,6})\s?)?(\D{1,30}?)(?:\s?(\d{1,6}))?$/;

/** `2 thoughts on “Choir sings again”` */
const thoughts =
  /^(?:\d{1,6}|one) (?:thoughts?|comments?|responses?|replies|reply) (?:on|to) .{1,140}$/;

const closest = 12;

/** `jd says:`, `@jd42: The mayor …`, `Reply` */
function hasAnswers({ passages }: Page, index: number): boolean {
  return passages.slice(index + 1, index + 1 + closest).some(({ words }) => {
    if (account.test(words) || (words.length < 80 && says.test(words))) return true;
    return words.length < 30 && answers.has(fold(words));
  });
}

const account = /^@[\w.]{2,30}:? /;
const sayings = marks.sayings.split(" | ").join("|");
const says = new RegExp(`(?<!\\p{L})(?:${sayings}) ?:?$|(?<!\\p{L})(?:${sayings}) ?: `, "iu");

const headings = toSet(marks.headings);
const invitations = toSet(marks.invitations);
const counts = toSet(marks.counted);
const answers = toSet(marks.answers);

function toSet(lists: Record<string, string>): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((list) => list.split("|").map(fold)));
}
