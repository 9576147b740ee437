/** A verb of saying → its subject: the words that name who says so. */
import type { Span } from "../../record/record.ts";
import { sayingVerb } from "./claim-verbs.ts";

/** Finds the subject of the verb of saying that starts at an offset of a sentence. */
export function subjectBefore(sentence: string, verb: number): Span | undefined {
  let end = trimAdverbs(sentence, verb);
  let start = clauseStart(sentence, end);
  if (sentence[end - 1] === ",") {
    end -= 1;
    start = apposedStart(sentence, end);
  }
  start = joinedStart(sentence, start);
  start += leadLength(sentence.slice(start, end));
  start += /^(?:which|who|whom)\s(?=\S)/u.exec(sentence.slice(start, end))?.[0].length ?? 0;
  end = pronoun.test(sentence.slice(start, end)) ? sentence.indexOf(" ", start) : end;
  const words = sentence.slice(start, end);
  if (relative.test(words)) return antecedent(sentence, { start, end });
  const isName = /\p{L}/u.test(words) && words.split(/\s+/).length <= maxWords;
  return isName && !noSubject.test(words) ? { start, end } : undefined;
}

const maxWords = 18;

/** `he began to`: no more of it belongs to the name. */
const pronoun = /^(?:he|she|they|it|we|I)\s/iu;

/** `which`, `who`: the words before the comma say who. */
const relative = /^(?:which|who)$/iu;

/** What is no one who could say something. */
const noSubject =
  /^(?:there|it\swas|I|we|(?:them|him|her|us|me)(?:\s.*)?|.*\s(?:said|says|told)\s.*|and|but|also|then|not|what|this|as|so)$|[“”"]/iu;

/** `the air force, which`: the words before; where they are more than a name, "which" itself. */
function antecedent(sentence: string, relative: Span): Span {
  const end = sentence.slice(0, relative.start).replace(/,?\s$/u, "").length;
  const start = clauseStart(sentence, end);
  const from = start + leadLength(sentence.slice(start, end));
  const words = sentence.slice(from, end);
  const isName = /^(?:\p{Lu}|(?:the|an?|its|his|her|their)\s)/u.test(words);
  const isShort = words.split(/\s+/).length <= 8 && !finiteVerb.test(words);
  return isName && isShort ? { start: from, end } : relative;
}

/** `is`, `had`, `will`: behind it a name is over. */
export const finiteVerb =
  /\s(?:is|are|was|were|has|have|had|will|would|may|might|could|can|did|does|do)\s/u;

/** `Zelensky also `, `the ministry had earlier `, `the unit on Monday `: the words before the verb that belong to it. */
const adverbs =
  /(?:\s(?:also|then|later|further|has|had|have|earlier|already|recently|previously|now|repeatedly|reportedly|initially|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today))*\s?$/u;

function trimAdverbs(sentence: string, verb: number): number {
  const lead = sentence.slice(Math.max(0, verb - 60), verb);
  return verb - (adverbs.exec(lead)?.[0].length ?? 0);
}

/** Where a clause begins: behind a comma, a colon, a dash, a bracket, a conjunction. */
const clauseBreak =
  /(?:[,;:“”"]\s?|\s[–—-]\s|(?<![\p{L}’])(?:and|but|that|while|as|because|after|when|where|if|since|although|though|before|until|whether|what|how)\s)/giu;

const reach = 200;

function clauseStart(sentence: string, end: number): number {
  const from = Math.max(0, end - reach);
  const last = [...sentence.slice(from, Math.max(from, end - 1)).matchAll(clauseBreak)].at(-1);
  return last ? from + last.index + last[0].length : from === 0 ? 0 : end;
}

/** `The governor of the province, Vyacheslav Gladkov, said`: both the office and the name. */
function apposedStart(sentence: string, end: number): number {
  const inner = clauseStart(sentence, end);
  const before = sentence.slice(0, inner);
  if (!/,\s$/.test(before)) return inner;
  return clauseStart(sentence, inner - 2);
}

/** `France and Germany said`: both, where what stands before "and" is a name and no clause. */
function joinedStart(sentence: string, start: number): number {
  const joint = /\sand\s$/u.exec(sentence.slice(0, start));
  if (!joint) return start;
  const earlier = clauseStart(sentence, joint.index);
  const words = sentence.slice(
    earlier + leadLength(sentence.slice(earlier, joint.index)),
    joint.index,
  );
  return isNameLike.test(words) && !verbLike.test(words) ? earlier : start;
}

const isNameLike = /^(?:\p{Lu}|(?:the|an?|both)\s)/u;
const verbLike = new RegExp(
  `(?<!\\p{L})(?:\\p{Ll}+ed|${sayingVerb}|is|are|was|were|has|have|had|will)(?!\\p{L})`,
  "u",
);

/** `However, `, `On Wednesday `, `In a statement `: what stands before the subject in its clause. */
const lead =
  /^(?:(?:according\sto|however|meanwhile|earlier|later|also|then|in\stotal|for\shis\spart|yesterday|today|on\s\p{L}+day|still|here|now|who|(?:late\s|early\s)?(?:last|this)\s(?:week|month|year|night)|(?:in|on|at|by)\s(?:an?\s|the\s)?\p{Ll}+(?:\s\p{Ll}+)?),?\s)+/iu;

function leadLength(words: string): number {
  return /^\s*/.exec(words)?.[0].length || (lead.exec(words)?.[0].length ?? 0);
}
