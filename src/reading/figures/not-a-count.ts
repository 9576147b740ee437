/** A number in its sentence → whether it counts people or things, or is a date, an age, a rank, money … */
import type { CountedNoun } from "./counted.ts";
import type { PrintedNumber } from "./numbers.ts";

/** Tells whether a number cannot be a count, from the words around it. */
export function isNotACount(
  sentence: string,
  number: PrintedNumber,
  counted: CountedNoun,
): boolean {
  if (counted.isUnit) return true;
  const before = sentence.slice(Math.max(0, number.start - reach), number.start);
  const behind = sentence.slice(number.end, number.end + reach);
  const afterPhrase = sentence.slice(counted.end, counted.end + reach);
  return (
    numbered.test(before) ||
    money.test(before) ||
    age.test(before) ||
    monthBefore.test(before) ||
    measure.test(behind) ||
    monthBehind.test(behind) ||
    rate.test(afterPhrase) ||
    isBracketedAge(before, behind) ||
    isScore(number, before, behind) ||
    isYear(sentence, number, { before, behind })
  );
}

/** Tells whether the words before a number refer to something already known: "the two countries". */
export function isReference(sentence: string, { start, core }: PrintedNumber): boolean {
  return start === core && definite.test(sentence.slice(Math.max(0, start - reach), start));
}

const reach = 30;

/** `No. 3`, `Article 5`, `phase two`; `Boeing 737` is not recognised. */
const numbered =
  /(?<!\p{L})(?:No|Nos|Nr|Art|Sec|Fig|Vol|numbers?|articles?|sections?|chapters?|pages?|rules?|routes?|highways?|flights?|rooms?|lines?|days?|phases?|levels?|grades?|class|models?|versions?|resolutions?|decrees?|channels?|episodes?|game|group|top|size|windows|covid|type|category|act|point|per|per\spopulation\sof|(?:half|quarter)(?:\sof)?|world\swar)\.?\s$/iu;

const money = /(?:[$€£¥₹₩₽₴]|(?<!\p{L})(?:Rs|INR|USD|EUR|GBP|UAH|RUB|CHF|KSh)\.?)\s?[$]?\s?$/u;

/** `aged 50 and`, `age of`, `between 16 and` behind "aged" */
const age =
  /(?<!\p{L})(?:aged?|ages|aging)\s(?:of\s|between\s|over\s|under\s|from\s)?(?:\d{1,3}\s?(?:and|to|or|,|-|–)\s?)?$/iu;

/** `50 percent`, `2 p.m.`, `7 o’clock`, `5 years old`, `28 km`, `3270 M Street` */
const measure =
  /^(?:\s?(?:%|per\s?cent|percentage|[ap]\.?\s?m\.?(?!\p{L})|o['’]clock|hrs?(?!\p{L}))|\s(?:years?\s(?:old|of\sage)|degrees|(?:\p{Lu}\p{L}*\s){1,3}(?:Street|Avenue|Road|Boulevard|Lane|Square)))/iu;

const months =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const monthBefore = new RegExp(`(?<!\\p{L})${months}\\.?,?\\s(?:the\\s)?$`, "u");
const monthBehind = new RegExp(`^\\s(?:of\\s)?${months}(?!\\p{L})`, "u");

/** `18 trees per second`, `three meals a day` */
const rate =
  /^(?:\s(?:per|an?|each|every)\s(?:second|minute|hour|day|night|week|month|year|capita|person|head|cent|hectare|kilomet|mile|square|\d)|\/|\sper\s)/iu;

/** `Rupak (28), was`, `Kawsar Ahammed, 30, from` */
function isBracketedAge(before: string, behind: string): boolean {
  return /[\p{L}.]['’”"]?(?:,\s|\s\()$/u.test(before) && /^(?:[,)]|$)/.test(behind);
}

/** `won 3-1`, `24/7` */
function isScore({ value = 0, to }: PrintedNumber, before: string, behind: string): boolean {
  if (to !== undefined && to <= value) return true;
  return /\d\s?[-–:/]\s?$/.test(before) || /^\s?[-–:/]\s?\d/.test(behind);
}

/** `in 2014`, `the 2022 protests`; but "killed 2000 people" counts. */
function isYear(
  sentence: string,
  { core, start, end, value }: PrintedNumber,
  { before }: { before: string; behind: string },
): boolean {
  if (value === undefined || value < 1500 || value > 2100 || start !== core) return false;
  if (!/^\d{4}$/.test(sentence.slice(core, end))) return false;
  return value >= 1990 && value < 2040
    ? !killed.test(before)
    : before === "" || yearLead.test(before);
}

/** After a verb that says what happened to people it is a count: "killed 2000 people". */
const killed = /(?:kill|injur|wound|arrest|detain|evacuat|displac|destroy)\p{Ll}*\s$/u;

const yearLead =
  /(?:^|[\s(–—-])(?:in|since|of|by|from|until|till|during|after|before|the|to|and|or|early|late|mid|around|year|for|between|through|a|an|its|his|her|their|’s|'s|[,(])\s?$|[,(]\s?$/iu;

/** `the two countries`, `both 12`, `Russia’s three` */
const definite =
  /(?:(?<!\p{L})(?:the|these|those|its|his|her|their|our|my|your|all|both|either|neither|every|each|whose|first|next|last)(?:\s\p{Ll}+)?\s|['’]s?\s)$/iu;
