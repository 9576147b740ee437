/** Names that the tagger found in two pieces: ‘Joaquín “El Chapo” Guzmán’, "Sultanate of Oman". */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf, hashOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import { wordClass } from "../tagger/lexicon.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";
import { replaceNames } from "./replace-names.ts";

/** Joins them; whatever else was found within is part of the whole. */
export function joinNames(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const covered = new Set(names.flatMap(({ start, end }) => range(start, end)));
  const wholes = names.flatMap((name, index) =>
    name.kind === "place"
      ? (joinCourt(document, name) ??
        joinState(document, name) ??
        joinNeighbour(document, name, covered) ??
        [])
      : (joinNickname(document, name, names[index + 1]) ??
        joinNickname(document, name, names[index + 2]) ??
        []),
  );
  return replaceNames(names, wholes);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** "Saratoga Springs", of "Saratoga"; "South Africa", of "Africa": the gazetteer has the whole. */
function joinNeighbour(
  document: TaggedDocument,
  name: TokenName,
  covered: ReadonlySet<number>,
): TokenName | undefined {
  const { text, tokens, evidence, lexicon, placeClass } = document;
  if (name.end - name.start > 1) return undefined;
  const after = { ...name, end: name.end + 1 };
  const before = { ...name, start: name.start - 1 };
  return [after, before].find(({ start, end }) => {
    const other = start < name.start ? start : end - 1;
    if (other < 0 || other >= tokens.count || covered.has(other)) return false;
    if (tokens.span[other] !== tokens.span[name.start] || !isCapital(evidence.kind[other]))
      return false;
    if (text.slice(tokens.end[start], tokens.start[start + 1]) !== " ") return false;
    if (lexicon.classesOf(tokens.word[other] as number) & wordClass.function) return false;
    return placeClass(text.slice(tokens.start[start], tokens.end[end - 1])) > 0;
  });
}

/** "Johannesburg Magistrate’s Court", of "Johannesburg" or "Johannesburg Magistrate". */
function joinCourt({ tokens }: TaggedDocument, name: TokenName): TokenName | undefined {
  const last = magistrate.has(tokens.word[name.end - 1] ?? 0) ? name.end - 1 : name.end;
  if (!magistrate.has(tokens.word[last] ?? 0)) return undefined;
  const at = tokens.word[last + 1] === court ? last + 1 : last + 2;
  if (tokens.word[at] !== court || tokens.span[at] !== tokens.span[name.start]) return undefined;
  return { kind: "organisation", start: name.start, end: at + 1 };
}

const magistrate = hashesOf("magistrate magistrates");
const court = hashOf("court");

/** ‘Gerardo “Tata” Martino’: one to three capitalised words in quotation marks between two parts of a name. */
function joinNickname(
  { tokens, evidence }: TaggedDocument,
  first: TokenName,
  last: TokenName | undefined,
): TokenName | undefined {
  if (first.kind !== "person" || last?.kind !== "person") return undefined;
  const open = first.end;
  const close = last.start - 1;
  const words = close - open - 1;
  if (words < 1 || words > longestNickname) return undefined;
  if (tokens.span[first.start] !== tokens.span[last.start]) return undefined;
  if (tokens.kind[open] !== kind.quote || tokens.kind[close] !== kind.quote) return undefined;
  for (let i = open + 1; i < close; i += 1) if (!isCapital(evidence.kind[i])) return undefined;
  return { ...first, end: last.end };
}

const longestNickname = 3;
const of = hashOf("of");
const states = hashesOf(
  "commonwealth emirate gulf isle kingdom principality republic state strait sultanate",
);

/** "Sultanate of Oman", "United Republic of Tanzania", "Gulf of Nicoya". */
function joinState({ tokens, evidence }: TaggedDocument, name: TokenName): TokenName | undefined {
  const head = name.start - 2;
  if (head < 0 || tokens.word[name.start - 1] !== of) return undefined;
  if (tokens.span[head] !== tokens.span[name.start] || !states.has(tokens.word[head] as number))
    return undefined;
  if (evidence.kind[head] !== kind.capitalised || tokens.opens[head] === 1) return undefined;
  const isModified =
    tokens.span[head - 1] === tokens.span[head] && modifiers.has(tokens.word[head - 1] ?? 0);
  return { ...name, start: isModified ? head - 1 : head };
}

/** "United Republic of Tanzania" */
const modifiers = hashesOf("bolivarian democratic federal islamic united");
