/** A figure in its sentence → who says so, in the text's own words: "Russian authorities", "a hacked document". */
import type { Span } from "../../record/record.ts";
import { isSaying, saying } from "./claim-verbs.ts";
import { finiteVerb, subjectBefore } from "./subject.ts";

/** Finds the words that name the source of the figure at an offset; offsets are within the sentence. */
export function findSource(sentence: string, at: number): Span | undefined {
  return (
    findClaimant(sentence, at) ??
    findSubject(sentence, at) ??
    findAccordingTo(sentence, at) ??
    findTrailing(sentence, at)
  );
}

/** `Russia’s claim of one dead`, `the ministry’s count of 24`: the one who claims. */
const claimant =
  /(?<who>(?:\p{Lu}[\p{L}.-]*\s){0,4}\p{Lu}[\p{L}.-]*|(?:the|The)\s(?:[\p{L}-]+\s){0,3}[\p{L}-]+)['’]s?\s(?:\p{Ll}+\s)?(?:claims?|estimates?|counts?|tally|figures?|reports?)\s(?:of|that)\s[^.;]{0,60}$/u;

function findClaimant(sentence: string, at: number): Span | undefined {
  const from = Math.max(0, at - reach);
  const found = claimant.exec(sentence.slice(from, at));
  const who = found?.groups?.["who"];
  if (!found || who === undefined) return undefined;
  return { start: from + found.index, end: from + found.index + who.length };
}

const reach = 200;

/** `Russian authorities claim the attack killed at least 24`: the last verb of saying before the figure, and its subject. */
function findSubject(sentence: string, at: number): Span | undefined {
  for (const { index, 0: verb } of [...sentence.slice(0, at).matchAll(saying)].reverse()) {
    if (!isSaying(sentence, index, verb)) continue;
    const between = sentence.slice(index + verb.length, at);
    if (leavesSpeech.test(between)) return undefined;
    const subject = subjectBefore(sentence, index);
    if (subject && !isAside(sentence.slice(0, subject.start), between)) return subject;
  }
  return undefined;
}

/** `After Roe announced that he would go, thousands celebrated`: what follows the comma is not his. */
function isAside(before: string, between: string): boolean {
  return (
    /(?<!\p{L})(?:after|when|while|since|before|although|though|because|if|until)\s$/iu.test(
      before,
    ) && between.includes(",")
  );
}

/** Between the verb and the figure the speech ends: `declared control of the city, which had a population of` */
const leavesSpeech = /;\s|,\s(?:which|who|whose|where)\s[^,]*$/u;

/** `according to initial reports`, `According to Ihor Terekhov, the mayor of Kharkiv, at least` */
function findAccordingTo(sentence: string, at: number): Span | undefined {
  const found = [...sentence.matchAll(/(?<!\p{L})[Aa]ccording\sto\s/gu)];
  const leading = found.findLast(
    ({ index }) =>
      index < at && leadsClause.test(sentence.slice(Math.max(0, index - reach), index)),
  );
  const nearest = leading ?? found.find(({ index }) => index > at);
  if (!nearest) return undefined;
  const start = nearest.index + nearest[0].length;
  if (start < at && /;\s/.test(sentence.slice(start, at))) return undefined;
  return { start, end: endOfSource(sentence, start, at) };
}

/** It begins the sentence or a clause: what follows is by that source. Otherwise only what stands before. */
const leadsClause = /(?:^[“"'‘]?|[;:–—]\s|(?<!\p{L})(?:and|but|that|while|where)\s)$/u;

/** Up to the comma; with the apposition when the figure's clause begins only behind it. */
function endOfSource(sentence: string, start: number, at: number): number {
  const rest = sentence.slice(start, start + reach);
  const toComma = /^[^,.;:”"]*(?:\.(?=\p{Ll}|\p{L}\.)[^,.;:”"]*)*/u.exec(rest)?.[0] ?? "";
  const first = Math.min(
    toComma.length,
    finiteVerb.exec(toComma)?.index ?? Infinity,
    nextClause.exec(toComma)?.[0].length ?? Infinity,
  );
  const apposed = /^,\s(?:the|an?|head|who)\s[^,.;:]{3,80}(?=,\s)/u.exec(rest.slice(first));
  const end = first + (apposed && start + first < at ? apposed[0].length : 0);
  const bounded = start < at ? Math.min(end, at - start) : end;
  return start + rest.slice(0, bounded).trimEnd().length;
}

/** `according to Coetzee the workforce consists of`: no comma parts the name from what it says. */
const nextClause =
  /^(?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}.-]*(?=\s(?:the|an?|this|these|there|it|he|she|they|some|about)\s)/u;

/** `…, officials said.` · `…, said the mayor.` · `…, a source with the emergency services told TASS.` */
function findTrailing(sentence: string, at: number): Span | undefined {
  const verbs = [...sentence.slice(at).matchAll(saying)];
  for (const { index, 0: verb } of verbs) {
    const start = at + index;
    if (!isSaying(sentence, start, verb)) continue;
    const lead = sentence.slice(at, start);
    if (/[,”"]\s$/u.test(lead) && !/,\s\p{L}+(?:\s\p{L}+){0,3},\s$/u.test(lead)) {
      const inverted = readInverted(sentence, start + verb.length);
      if (inverted) return inverted;
    }
    const subject = subjectBefore(sentence, start);
    if (subject && subject.start > at && /[,”"]\s?$/u.test(sentence.slice(at, subject.start)))
      return subject;
  }
  return undefined;
}

/** `said the UNO.`, `reports our correspondent` */
function readInverted(sentence: string, start: number): Span | undefined {
  const rest =
    /^\s(?<who>(?:(?:the|an?|our)\s|\p{Lu})[^.;:“”"]{2,120}?)(?=[.;:“”"]|,\s\p{Ll}|\s(?:on|in|at|during|after)\s|$)/u.exec(
      sentence.slice(start, start + reach),
    );
  const who = rest?.groups?.["who"];
  return who === undefined ? undefined : { start: start + 1, end: start + 1 + who.length };
}
