/** Days without a year: words beside them that tell more than the nearest verb, "postponed until Friday", "Sunday’s crash". */
import { findTense, type TenseReading } from "./tense.ts";

/**
 * Finds the tense of a weekday, or of a day or month without a year.
 *
 * @param before - the words of its sentence before it
 * @param after - those after it
 * @returns undefined also where it is one of many such days, or that of a plan which may have come true
 */
export function findDayTense(before: string, after: string): TenseReading | undefined {
  const lead = before.slice(-longestLead);
  if (suddenAfter.test(after.slice(0, 60)) || since.test(lead) || isOfFigures(lead, after)) {
    return happened;
  }
  if (isSomeDay(lead, after) || otherYear.test(after)) return undefined;
  const reading = findTense(before, after);
  const isFuture = reading?.tense === "future";
  const clause = lead.split(/[.;,]/).at(-1) ?? "";
  if (isPostponed(clause) || planned.test(clause)) return isFuture ? reading : undefined;
  // "will explain the attack on Monday", "can be judged by the minister’s on Monday": the day of either.
  if (somebodys.test(lead)) return isFuture ? undefined : reading;
  if (suddenBefore.test(lead)) return isFuture ? undefined : happened;
  return programme.test(lead) || isSoonest(clause) || isFixture(clause) ? toCome : reading;
}

const longestLead = 110;
const happened: TenseReading = { tense: "past", sure: false, bound: false };
const toCome: TenseReading = { tense: "future", sure: false, bound: false };

/** What nobody plans: it has happened, whatever the verb of the sentence. */
const sudden =
  "(?:attacks?|assault|bombings?|blasts?|explosions?|crash|collision|fire|blaze|earthquake|quake|tremor|floods?|flooding|shootings?|stabbings?|killings?|murders?|deaths?|massacre|airstrikes?|raids?|clash(?:es)?|incident|accident|disaster|tragedy|landslide|collapse|arrests?|coup|outage|defeat|victory|loss|riots?|violence)";
/** "Sunday’s quake", "Monday’s deadly attack" */
const suddenAfter = new RegExp(
  `^['’]s\\s(?:\\p{Ll}[\\p{L}-]{1,20}\\s){0,2}${sudden}(?!\\p{L})`,
  "u",
);
/** "victims of the quake on", "a killing late" */
const suddenBefore = new RegExp(
  `(?<!\\p{L})(?:the|an?|its|his|her|their)\\s(?:\\p{Ll}[\\p{L}-]{1,20}\\s){0,2}${sudden}\\s(?:early|late|on|of|in)\\s$`,
  "u",
);

/** "missing since", "closed since early" */
const since = /(?<!\p{L})since\s(?:(?:early|late)\s)?$/iu;

/** "will publish its figures for" */
const results =
  /(?<!\p{L})(?:results|figures|data|earnings|sales|statistics|revenues?|profits?)\sfor\s$/iu;

/** "will publish its figures for", "down from 1.80% late on", "from Monday’s close" */
function isOfFigures(lead: string, after: string): boolean {
  return results.test(lead) || (fromBefore.test(lead) && level.test(after)) || figure.test(lead);
}

const fromBefore = /\s(?:from|than|below|above)\s$/;
const level = /^['’]s\s(?:close|closing|finish|high|level|low|reading|record|settlement)(?!\p{L})/u;
const figure = /\s(?:from|than)\s[$€£]?\d[\d,.]{0,12}%?\s(?:per\scent\s)?(?:late\son|late|on)\s$/;

/** "a speech such as the minister’s on" */
const somebodys = /\p{L}['’]s\s(?:(?:early|late)\s)?on\s$/u;

/** "It was on a Monday", "that Sunday", "The Monday after the vote": not the day next to publication. */
function isSomeDay(lead: string, after: string): boolean {
  return someDay.test(lead) || (aDay.test(lead) && noNoun.test(after));
}

const someDay =
  /(?<!\p{L})(?:one|that|some|any|another|following|preceding|first|second|third)\s$/iu;
const aDay = /(?<!\p{L})(?:an?|the)\s$/iu;
/** Not "a Monday interview", "the Tuesday attack". */
const noNoun =
  /^(?:[,.;:)]|$|\s(?:in|of|on|at|and|or|when|where|before|after|following|that|as|with|to|by|he|she|they|I|we|it)(?!\p{L}))/u;

/** "was postponed until", "pushed the start back to", "the vote was set for", "set the vote for": it may be past or to come. */
function isPostponed(clause: string): boolean {
  return target.test(clause) && (postponing.test(clause) || setFor.test(clause));
}

const target = /\s(?:until|till|to|for)\s(?:the\s)?$/;
const postponing =
  /(?<!\p{L})(?:postpon|delay|adjourn|reschedul|extend|defer|suspend|moved\s|pushed\s|put\s|brought\s|called\s)/iu;
const setFor =
  /\s(?:set|scheduled|planned|slated|booked|reserved|fixed|arranged)\s(?:(?:the|an?|another|its|his|her|their)\s(?:[\p{L}’'-]{1,20}\s){1,4})?for\s$/u;

/** "plans for a rally on", "a march planned on", "ahead of the election on", "the squad for the match against Peru on" */
const planned =
  /(?<!\p{L})(?:ahead\sof|plans?\sfor|planned|scheduled|slated|called\san?|(?:prepared|preparing|preparations|squad|ready|qualified|tickets|bid|hopes|out|before|into)\s(?:for|of|the)\s(?:\S{1,20}\s)?(?:election|vote|match|game|final|semi-?final|summit|referendum|polls|runoff|derby|race|tie))(?!\p{L})/iu;

/** "in March the following year" */
const otherYear = /^,?\s(?:of\s)?the\s(?:following|previous|next)\syear/;

/** What is on a programme: "The hearing is on", "Voters go to the polls", "It runs until". */
const programme =
  /(?<!\p{L})(?:(?:is|are)\s(?:at\s\S{1,10}\s)?on|(?:go|goes|head|heads)\sto\sthe\spolls(?:\son)?|(?:go|goes)\son\ssale(?:\son)?|(?:opens?|starts?|begins?)\sat\s\S{1,10}(?:\son)?|(?:runs?|lasts?|continues?)\s(?:until|till|through))\s$/u;
/** "Ghana faces Peru on"; not "the man who plays Hamlet died on". */
function isFixture(clause: string): boolean {
  const at = clause.search(fixture);
  return at >= 0 && findTense(clause.slice(at), "") === undefined;
}

const fixture = /(?<!\p{L})(?:play|face|host|takes?\son)s?\s\p{Lu}/u;

/** "could vote as early as" */
function isSoonest(clause: string): boolean {
  return /\sas\s(?:early|soon)\sas\s$/.test(clause) && /\s(?:could|may|might)\s/.test(clause);
}
