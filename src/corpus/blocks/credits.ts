/** Who made the words or the picture: agency lines, bylines, photo credits. */
import { countWords, endsSentence, forEachPassage, hasKind, type Page, whole } from "./page.ts";

/** News and picture agencies as they stand in credits, longest first where one begins another. */
export const agencies = [
  "Not known, clear with picture desk",
  "News Group Newspapers Ltd",
  "Agence France-Presse",
  "Associated Press",
  "The Associated Press",
  "Thomson Reuters",
  "Getty Images",
  "Agencia EFE",
  "Anadolu Agency",
  "Press Association",
  "Press Trust of India",
  "Canadian Press",
  "The Canadian Press",
  "Australian Associated Press",
  "Deutsche Presse-Agentur",
  "Inter Press Service",
  "Kyodo News",
  "Prensa Latina",
  "Interfax-Ukraine",
  "Maxar Technologies",
  "Alamy Live News",
  "Kennedy News",
  "Rex Features",
  "Shutterstock",
  "Planet Labs",
  "East2West",
  "NurPhoto",
  "BackGrid",
  "YouTube",
  "TikTok",
  "Bloomberg",
  "Ukrinform",
  "Anadolu",
  "Interfax",
  "Reuters",
  "Twitter",
  "Telegram",
  "Facebook",
  "Instagram",
  "Bernama",
  "Notimex",
  "Sputnik",
  "Xinhua",
  "Antara",
  "Kyodo",
  "Getty",
  "Alamy",
  "Yonhap",
  "Supplied",
  "Handout",
  "SWNS",
  "TASS",
  "UNIAN",
  "ANSA",
  "AFP",
  "ANI",
  "ANP",
  "APA",
  "BTA",
  "CNA",
  "DPA",
  "EFE",
  "EPA",
  "IANS",
  "IPS",
  "KUNA",
  "NAN",
  "PAP",
  "PTI",
  "QNA",
  "RIA",
  "SPA",
  "UPI",
  "WAM",
  "AAP",
  "AP",
  "PA",
] as const;

const agencyNames = new Set(agencies.map((name) => name.toLowerCase()));

/** `Agence France-Presse`, `– Reuters`, `(AFP)`, `AFP/Getty Images`, `With inputs from PTI`. */
export const findAgencyLines = forEachPassage((passage) => {
  if (passage.words.length > longestCredit) return undefined;
  const bare = passage.words.replace(agencyFrame, "");
  const names = bare.split(agencyJoint).map((name) => name.trim().toLowerCase());
  return bare !== "" && names.every((name) => agencyNames.has(name))
    ? whole(passage, "credit")
    : undefined;
});

const longestCredit = 160;
const agencyFrame =
  /^[\s([–—-]{0,4}(?:(?:with|by|from|source|agency|via|additional|reporting|inputs?|agencies|and)[\s:]{1,3}){0,4}|[\s)\].–—-]{0,4}$/gi;
const agencyJoint = /\s?(?:\/|,|&|\+|\band\b|\bvia\b)\s?/i;

/** `Photo: Jane Doe/AFP`, `(Photo by …)`, `Image credit: …`, `AP Photo/…`, `Reporting by …; editing by …`. */
export const findLabelledCredits = forEachPassage((passage) => {
  const { words } = passage;
  if (words.length > longestCredit * 2) return undefined;
  return labelledCredit.test(words) ? whole(passage, "credit") : undefined;
});

const labelledCredit = new RegExp(
  `^[\\s([*–—-]{0,4}(?:${[
    // Photo: Jane Doe; Picture courtesy of; Photo by Jane Doe/AFP
    "(?:file )?(?:photo|image|picture|photograph|video|graphic|illustration|cover)s?(?: (?:credit|by|from|courtesy(?: of)?|source|:))+[ :/|].{2,90}",
    "(?:photo|image|picture|photograph|video)s?(?: credit)? ?[:/|] ?.{2,90}",
    // © Jane Doe/AFP
    "(?:©|\\(c\\)) ?[^\\d].{2,80}",
    "(?:credit|credits|source|photo source|courtesy|courtesy of|courtesy photo) ?[:/|] ?.{2,80}",
    "(?:ap|afp|epa|reuters|getty|xinhua) (?:file )?(?:photo|images?|pictures?)[ /:|].{2,80}",
    // Reporting by Jane Doe in Kyiv; Editing by John Roe
    "(?:additional |with )?(?:reporting|writing|editing|compiled|translated|edited) by .{3,240}",
    "(?:this|the) (?:article|story|report|text) was (?:written|compiled|edited|translated|produced) by .{3,160}",
    "with (?:additional )?(?:inputs?|reports?|reporting|information|files) (?:from|by) .{3,120}",
  ].join("|")})$`,
  "i",
);

/** `IPS UN Bureau` under the text, `— The author is a former judge.` */
export const findClosingCredits = forEachPassage((passage, index, page) => {
  const { words } = passage;
  if (words.length > 240 || page.passages.length - index > furthestFromEdge) return undefined;
  const agency = agencies.some((name) => words.startsWith(`${name} `));
  return (agency && bureau.test(words)) || aboutAuthor.test(words)
    ? whole(passage, "credit")
    : undefined;
});

const bureau = /^(?:\p{Lu}[\p{L}.-]{0,20}\s){1,5}(?:Bureau|Service|Newsroom|Desk|Staff)$/u;
const aboutAuthor =
  /^[\s(—–*-]{0,4}(?:the )?(?:author|writer|columnist|reporter) (?:is|was|can be) .{5,200}$/i;

/** `By Jane Doe`, `By JANE DOE, Associated Press`, `Written by Mira Patel | Mumbai |`, `Text: Jane Doe`. */
export const findBylines = forEachPassage((passage) => {
  const { words } = passage;
  if (words.length > longestCredit || countWords(words) > 16) return undefined;
  const by = bylineStart.exec(words);
  if (!by || bylineIsSentence.test(words)) return undefined;
  const names = words.slice(by[0].length).split(bylineJoint).filter(Boolean);
  const isName = names.length > 0 && names.every((name) => nameWord.test(name));
  return isName && names.some((name) => capital.test(name)) ? whole(passage, "credit") : undefined;
});

const bylineStart = /^(?:(?:written|posted|reported|story|text|words) )?by ?:? (?:the )?/i;
const bylineJoint = /[\s,;|/]+/;
const capital = /^\p{Lu}/u;
const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]{0,40}|and|&|de|da|del|der|van|von|bin|ibn|al|el|la|in|of|for|–|-|@\w{1,30}|[\w.]{1,30}@[\w.]{1,40})$/u;

/** "By Friday, Kyiv" is no name. */
const bylineIsSentence =
  /^By (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|Numbers?)\b/;

/** A name alone beside the headline or before the first paragraph: `SIYABONGA SITHOLE`, `Jane Doe in Kyiv`. */
export const findBareBylines = forEachPassage((passage, index, page) => {
  const { words } = passage;
  if (words.length > 60 || endsSentence(words) || !bareName.test(words)) return undefined;
  return isBesideHeadline(page, index) || isLastBeforeEnd(page, index)
    ? whole(passage, "credit")
    : undefined;
});

/** `SIYABONGA SITHOLE`, `Dr. Jane Doe`, `– Roots Online` */
export const bareName =
  /^(?:[–—-] )?(?:Dr\.? |Prof\.? )?(?:\p{Lu}[\p{L}’'-]{1,20}\.?|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}’'-]{1,20}|\p{Lu}\.|de|da|van|von|bin|al)){1,3}(?:,? (?:in|at) \p{Lu}[\p{L}]{2,20})?$/u;

const furthestFromEdge = 12;

/** Nothing but the headline, credits and boilerplate stands before it, and text follows. */
function isBesideHeadline(page: Page, index: number): boolean {
  if (index > furthestFromEdge) return false;
  let sawTitle = page.parts.every((parts) => !parts?.some((part) => part.kind === "title"));
  for (let before = index - 1; before >= 0; before -= 1) {
    if (hasKind(page, before, "title")) sawTitle = true;
    else if (!hasKind(page, before, "boilerplate") && !hasKind(page, before, "credit"))
      return false;
  }
  const next = page.passages[index + 1];
  return sawTitle && next !== undefined && next.words.length > 80;
}

/** `– Roots Online` under the last paragraph. */
function isLastBeforeEnd(page: Page, index: number): boolean {
  const { words = "" } = page.passages[index] ?? {};
  if (!/^[–—-] /.test(words) || page.passages.length - index > furthestFromEdge) return false;
  return page.passages.every((_, later) => later <= index || hasKind(page, later, "boilerplate"));
}
