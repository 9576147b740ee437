/** What stands under a picture: marked by the page, by a credit, or by the words of a caption. */
import { mark } from "../../text/interface-language.ts";
import { findSentences } from "../../text/sentences.ts";
import { agencies } from "./credits.ts";
import {
  countWords,
  endsSentence,
  forEachPassage,
  hasKind,
  type Page,
  type Part,
  ruleOf,
  whole,
} from "./page.ts";

/** `EPARussian firefighters battle …[/caption]` → credit, caption, the mark; `[caption id="1" …]Text` likewise. */
export const findMarkedCaptions = forEachPassage((passage) => {
  const { words, start } = passage;
  const opening = openingMark.exec(words)?.[0].length ?? 0;
  const closed = closingMark.exec(words.slice(-200));
  if (!closed && opening === 0) return undefined;
  const end = closed ? words.length - closed[0].length : words.length;
  const inner = words.slice(opening, end);
  const glued = (findGluedCredit(inner) ?? gluedCapitals.exec(inner)?.[0])?.length ?? 0;
  return toParts(
    [
      { kind: "boilerplate", start, end: start + opening, rule: captionMarkRule },
      { kind: "credit", start: start + opening, end: start + opening + glued },
      { kind: "caption", start: start + opening + glued, end: start + end },
      { kind: "boilerplate", start: start + end, end: passage.end, rule: captionMarkRule },
    ],
    passage.words,
    start,
  );
});

/** `SWNSFurther pictures show`: before a mark, capitals that run into a word are a credit too. */
const gluedCapitals = /^\p{Lu}{3,8}(?=\p{Lu}\p{Ll})/u;
const captionMarkRule = mark("Mark of a caption");
const openingMark = /^\[caption[^[\]]{0,300}\]\s{0,9}/i;
const closingMark = /\[\/caption\]\s{0,9}$/i;

/** `ReutersFurther footage …`, without a mark: the agency's name runs into the caption's first word. */
export const findGluedCaptions = forEachPassage((passage, index) => {
  const { words, start, end } = passage;
  if (index === 0 || countWords(words) > longestCaption) return undefined;
  const credit = findGluedCredit(words);
  if (!credit || credit.length < 3) return undefined;
  return toParts(
    [
      { kind: "credit", start, end: start + credit.length },
      { kind: "caption", start: start + credit.length, end },
    ],
    words,
    start,
  );
});

const longestCaption = 70;

/** "EPARussian firefighters" → "EPA", "ReutersA view" → "Reuters", "EPA reports" → nothing. */
export function findGluedCredit(words: string): string | undefined {
  const agency = agencies.find((name) => words.startsWith(name));
  return agency && firstWord.test(words.slice(agency.length)) ? agency : undefined;
}

/** `Russian`, `A view` */
const firstWord = /^\p{Lu}(?:\p{Ll}|\s\p{Ll})/u;

/** The line under the player's label `Open in full screen mode`. */
export const findPlayerCaptions = forEachPassage((passage, index, page) =>
  ruleOf(page, index - 1) === playerRule &&
  enlarging.test(page.passages[index - 1]?.words ?? "") &&
  isCaptionLong(passage.words)
    ? whole(passage, "caption")
    : undefined,
);

const playerRule = mark("Label of a picture or video player");
const enlarging = /full ?screen|enlarge|caption|image in gallery/i;

/** `… during the past months (French – Archive)`, `… on Monday. (AP Photo/Jane Doe)`, `File photo: …`. */
export const findCreditedCaptions = forEachPassage((passage) => {
  const { words } = passage;
  if (!isCaptionLong(words)) return undefined;
  const credited = creditAtEnd.test(words.slice(-160)) || agencyAtEnd.test(words.slice(-90));
  return credited || captionStart.test(words) ? whole(passage, "caption") : undefined;
});

/** `[1/5]Cars burn after shelling …`: the first of five pictures. */
export const findNumberedCaptions = forEachPassage((passage) => {
  const { words, start, end } = passage;
  const number = /^\[\d{1,2}\/\d{1,2}\]\s?/.exec(words)?.[0].length ?? 0;
  if (number === 0 || !isCaptionLong(words)) return undefined;
  return toParts(
    [
      { kind: "boilerplate", start, end: start + number, rule: playerRule },
      { kind: "caption", start: start + number, end },
    ],
    words,
    start,
  );
});

function isCaptionLong(words: string): boolean {
  if (words.length > 600) return false;
  const count = countWords(words);
  return count >= 4 && count <= longestCaption;
}

const creditAtEnd =
  /(?:\((?:[^()]{0,80}[\s/–-])?(?:archives?|file(?: photo| image)?|photos?|AP|AFP|Reuters|REUTERS|EPA|Getty(?: Images)?|Xinhua|TASS|Anadolu|Handout|Courtesy|Supplied|Shutterstock)(?:[\s/:–-][^()]{0,80})?\)\.?|\[(?:photo|image|picture|file)[^[\]]{2,100}\]|[.\s](?:Photo|Image|Picture|Photograph|Photo credit|Credit) ?(?:[:/]|\.{3}|…) ?[^.:]{3,60})$/i;
/** `… in Belgorod. REUTERS/Jane Doe`, `… region [Handout: Governor of Belgorod via Telegram]` */
const agencyAtEnd =
  /(?:(?:REUTERS|AFP|AP Photo|EPA|Getty Images)\/[A-Z][\w .-]{1,40}(?: Acquire Licensing Rights)?|\[[^[\]]{2,60}(?:\/|: |via )[^[\]]{2,60}\])$/;
const captionStart =
  /^(?:file (?:photo|image|picture)s?|photo|pictured|image|picture|caption|above|below|in this (?:(?:\w{1,12},? ){0,5})?(?:photo|image|picture|frame|handout|file photo))(?: ?[:|–-]| (?:above|below|here|taken|released|provided|made|dated|from|shows?)\b)/i;

/** An open line right above a photo credit: `Most people depend on foreign aid`, then `© Jane Doe/MSF`. */
export const findCaptionsOverCredits = forEachPassage((passage, index, page) => {
  const { words } = passage;
  const below = page.passages[index + 1];
  if (!below || !hasKind(page, index + 1, "credit") || !photoCredit.test(below.words))
    return undefined;
  return isCaptionLong(words) && !endsSentence(words) && !/[,:;]$/.test(words)
    ? whole(passage, "caption")
    : undefined;
});

const photoCredit = /^(?:©|\(c\)|photo|image|picture|getty)/i;

/** A line in the tone of a caption: `People can be seen running …`, `Col. Gen. …, walks in a trench …, Ukraine.` */
export const findSpokenCaptions = forEachPassage((passage, index, page) => {
  const { words } = passage;
  if (words.length > 400 || isFirstText(page, index) || quotation.test(words)) return undefined;
  const count = countWords(words);
  if (count < 6 || count > 60) return undefined;
  const open = !endsSentence(words) && !/[,;:–-]$/.test(words) && count <= 32;
  const unpunctuated = open && pictureWords.test(words) && !reporting.test(words);
  return unpunctuated || isPlacedPresent(words) ? whole(passage, "caption") : undefined;
});

const quotation = /["“”«»]/;

/** Words of someone who looks at a picture. */
const pictureWords =
  /\b(?:footage|photo(?:graph)?s?|pictured|pictures?|images?|video|screenshot|selfie|portrait|(?:can|could) be seen|(?:is|are|was|were) (?:seen|shown|pictured)|seen here|shows|looks? on|poses?|a view of|an aerial view)\b/i;
const reporting = /\b(?:said|says|told|announced|according to|reported|reports)\b/i;

/** One sentence in the present that ends with a place or a date after it: "… walks in a trench at a position north of the capital Kyiv, Ukraine." */
function isPlacedPresent(words: string): boolean {
  if (!placeAtEnd.test(words.slice(-80)) || reporting.test(words)) return false;
  if (past.test(words) || !present.test(words)) return false;
  return findSentences(words, { start: 0, end: words.length }).length === 1;
}

const present =
  /\b(?:walks?|stands?|sits?|looks?|speaks?|talks?|holds?|carr(?:y|ies)|gestures?|poses?|attends?|waves?|arrives?|leaves?|inspects?|visits?|waits?|works?|rides?|drives?|passes?|pass|runs?|gathers?|gather|marches|march|kisses|hugs?|embraces?|prays?|lights?|rests?|lies?|lie|rises?|burns?|smokes?|flies|fly|hangs?|plays?|celebrates?|shouts?|chants?|reacts?|listens?|shakes? hands|clears?|clean|cleans|remove|removes|extinguish|extinguishes|battle|battles|evacuate|evacuates|queue|line up|(?:is|are) (?:launched|seen|shown|pictured|carried|transported|loaded|parked|displayed|surrounded))\s(?:in|on|at|near|by|with|to|from|through|past|along|over|outside|inside|during|after|before|as|against|next|beside|behind|under|for|a|an|the|his|her|their|up|out|off|down|hands)\b/;
const past = /\b(?:was|were|had|has|have|did|would|will)\b/;

/** `…, Ukraine.`, `…, Kharkiv, Ukraine, July 16, 2023.`, `…, on Monday, July 4, 2022.` */
const placeAtEnd =
  /(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}|,? (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?)\.?$/u;

function isFirstText(page: Page, index: number): boolean {
  for (let before = index - 1; before >= 0; before -= 1) {
    if (!page.parts[before]) return false;
    if (hasKind(page, before, "title")) return true;
  }
  return true;
}

/** Drops empty parts and the blank space at their edges. */
function toParts(parts: readonly Part[], words: string, offset: number): Part[] {
  return parts.flatMap((part) => {
    const printed = words.slice(part.start - offset, part.end - offset);
    if (printed.trim() === "") return [];
    const start = part.start + printed.length - printed.trimStart().length;
    return [{ ...part, start, end: start + printed.trim().length }];
  });
}
