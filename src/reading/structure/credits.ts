/** Who made the words or the picture: agency lines, photo credits, notes on the author. */
import { forEachPassage, whole } from "./page.ts";

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

export function isAgency(name: string): boolean {
  return agencyNames.has(name.toLowerCase());
}

/** `Agence France-Presse`, `– Reuters`, `(AFP)`, `AFP/Getty Images`, `With inputs from PTI`. */
export const findAgencyLines = forEachPassage((passage) => {
  if (passage.words.length > longestCredit) return undefined;
  const bare = passage.words.replace(agencyFrame, "");
  const names = bare.split(agencyJoint).map((name) => name.trim().toLowerCase());
  return bare !== "" && names.every((name) => agencyNames.has(name))
    ? whole(passage, "credit")
    : undefined;
});

export const longestCredit = 160;

/** How many passages from the top or the end of the page a credit without a label may stand. */
export const furthestFromEdge = 12;

const agencyFrame =
  /^[\s([–—-]{0,4}(?:(?:with|by|from|source|agency|via|additional|reporting|inputs?|agencies|and)[\s:]{1,3}){0,4}|[\s)\].–—-]{0,4}$/gi;
const agencyJoint = /\s?(?:\/|,|&|\+|\band\b|\bvia\b)\s?/i;

/** `Photo: Jane Doe/AFP`, `(Photo by …)`, `Image credit: …`, `AP Photo/…`, `Reporting by …; editing by …`. */
export const findLabelledCredits = forEachPassage((passage) => {
  const { words } = passage;
  if (words.length > longestCredit * 2 || !creditCue.test(words)) return undefined;
  return labelledCredit.test(words) ? whole(passage, "credit") : undefined;
});

/** A quick look whether the line can be one at all. */
const creditCue =
  /^\W{0,4}(?:file|photo|image|picture|video|media|graphic|illustration|cover|credit|source|courtesy|ap\b|afp|epa|reuters|getty|xinhua|additional|with|reporting|writing|editing|compiled|translated|edited|this|the (?:article|story|report|text))|contributed|^©|^\(c\)/i;

const labelledCredit = new RegExp(
  `^[\\s([*–—-]{0,4}(?:${[
    // Photo: Jane Doe; Picture courtesy of; Photo by Jane Doe/AFP
    "(?:file )?(?:photo|image|picture|photograph|video|graphic|illustration|cover)s?(?: (?:credit|by|from|courtesy(?: of)?|source|:))+[ :/|].{2,90}",
    "(?:photo|image|picture|photograph|video)s?(?: credit)? ?[:/|] ?.{2,90}",
    // © Jane Doe/AFP
    "(?:©|\\(c\\)) ?[^\\d].{2,80}",
    // Source: Reuters and agencies; not "Source: the governor of the region, on Telegram"
    "(?:credit|credits|source|photo source|courtesy|courtesy of|courtesy photo) ?[:/|] ?[^,.]{2,50}",
    // Image source, Reuters
    "(?:image|photo|picture|video|media) (?:source|copyright),? .{2,60}",
    // Associated Press writer Jane Doe contributed to this report.
    "(?:\\p{Lu}[\\p{L}’'.,-]{0,30} ){1,14}(?:also )?contributed (?:to this (?:report|article|story)|reporting)(?: from [\\p{L} ,]{2,60})?\\.?",
    "(?:ap|afp|epa|reuters|getty|xinhua) (?:file )?(?:photo|images?|pictures?)[ /:|].{2,80}",
    // Reporting by Jane Doe in Kyiv; Editing by John Roe
    "(?:additional |with )?(?:reporting|writing|editing|compiled|translated|edited) by .{3,240}",
    "(?:this|the) (?:article|story|report|text) was (?:written|compiled|edited|translated|produced) by .{3,160}",
    "with (?:additional )?(?:inputs?|reports?|reporting|information|files) (?:from|by) .{3,120}",
  ].join("|")})$`,
  "iu",
);

/** `IPS UN Bureau` under the text, `— The author is a former judge.` */
export const findClosingCredits = forEachPassage((passage, index, page) => {
  const { words } = passage;
  if (words.length > 240 || page.passages.length - index > furthestFromEdge) return undefined;
  const isBureau = bureau.test(words) && agencies.some((name) => words.startsWith(`${name} `));
  return isBureau || aboutAuthor.test(words) ? whole(passage, "credit") : undefined;
});

const bureau = /^(?:\p{Lu}[\p{L}.-]{0,20}\s){1,5}(?:Bureau|Service|Newsroom|Desk|Staff)$/u;
const aboutAuthor =
  /^[\s(—–*-]{0,4}(?:the )?(?:author|writer|columnist|reporter) (?:is|was|can be) .{5,200}$/i;
