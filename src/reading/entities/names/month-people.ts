/** People who are called like months: "June Havers", "Theresa May". */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import { wordClass } from "../tagger/lexicon.ts";
import { placeClasses } from "../tagger/place-class.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";
import { replaceNames } from "./replace-names.ts";

/** Adds them to the names of a document, or the month to a given name that was found alone. */
export function addMonthPeople(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const { tokens } = document;
  const found: TokenName[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if (!months.has(tokens.word[i] as number) || !isCapital(document.evidence.kind[i])) continue;
    if (isGivenName(document, i)) found.push({ kind: "person", start: i, end: i + 2 });
    else if (isFamilyName(document, i)) found.push({ kind: "person", start: i - 1, end: i + 1 });
  }
  const added = found.filter(
    ({ start, end }) => !names.some((name) => name.start <= start && end <= name.end),
  );
  return replaceNames(names, added);
}

const months = hashesOf("april may june august march");

/** Where one of these stands before it, a month is meant: "in June Havers resigned". */
const ofTime = hashesOf(
  "in since by until till from during before after early late mid last next this of every for to on through between",
);

const joining = hashesOf("and or");

/** "April Jones scored": a month before a word that is a name and no place. */
function isGivenName(document: TaggedDocument, i: number): boolean {
  const { tokens, lexicon } = document;
  if (!(lexicon.classesOf(tokens.word[i] as number) & wordClass.given)) return false;
  if (i > 0 && tokens.span[i - 1] === tokens.span[i] && isTime(document, i - 1)) return false;
  const next = i + 1;
  return isNextName(document, i) && placeClassAt(document, next) < placeClasses.largeCity;
}

function isTime(document: TaggedDocument, i: number): boolean {
  const { tokens, evidence, lexicon } = document;
  // "in May and June Havers", but "April Jones and June Havers"
  if (joining.has(tokens.word[i] as number) && i > 0) return isTime(document, i - 1);
  const isDay = (lexicon.classesOf(tokens.word[i] as number) & wordClass.calendar) !== 0;
  return ofTime.has(tokens.word[i] as number) || isDay || evidence.kind[i] === numberKind;
}

const numberKind = kind.number;

function isNextName({ tokens, evidence, lexicon }: TaggedDocument, i: number): boolean {
  const next = i + 1;
  if (next >= tokens.count || tokens.span[next] !== tokens.span[i]) return false;
  if (!isCapital(evidence.kind[next]) || tokens.end[i] !== (tokens.start[next] as number) - 1)
    return false;
  const classes = lexicon.classesOf(tokens.word[next] as number);
  const other = wordClass.calendar | wordClass.demonym | wordClass.title | wordClass.organisation;
  if (classes & (wordClass.given | wordClass.family)) return (classes & wordClass.calendar) === 0;
  return (classes & (other | wordClass.common | wordClass.function)) === 0;
}

/** "Theresa May may travel": a given name before a month that no number follows. */
function isFamilyName(document: TaggedDocument, i: number): boolean {
  const { tokens, evidence, lexicon } = document;
  const before = i - 1;
  if (before < 0 || tokens.span[before] !== tokens.span[i]) return false;
  if (tokens.end[before] !== (tokens.start[i] as number) - 1) return false;
  if (i + 1 < tokens.count && evidence.kind[i + 1] === numberKind) return false;
  const classes = lexicon.classesOf(tokens.word[before] as number);
  const isName = isCapital(evidence.kind[before]) && (classes & wordClass.given) !== 0;
  const other = wordClass.calendar | wordClass.common | wordClass.demonym | wordClass.function;
  return (
    isName && (classes & other) === 0 && placeClassAt(document, before) < placeClasses.largeCity
  );
}

function placeClassAt({ text, tokens, placeClass }: TaggedDocument, i: number): number {
  return placeClass(text.slice(tokens.start[i], tokens.end[i]));
}
