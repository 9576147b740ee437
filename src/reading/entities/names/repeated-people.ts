/** "Ben Ralston … Ralston teaches": who is named in full once is meant by the family name elsewhere, whatever the tagger takes it for. */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import { wordClass } from "../tagger/lexicon.ts";
import { placeClasses } from "../tagger/place-class.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";

/** What the name is worth where the tagger saw none. */
const certainty = 0.6;

/** Reads the family names of people as people. */
export function readRepeatedPeople(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  const families = findFamilyNames(document, names);
  const covered = new Uint8Array(document.tokens.count);
  for (const { start, end } of names) covered.fill(1, start, end);
  const read = names.map((name) =>
    isMisread(document, name, families) || isRelative(document, name)
      ? { ...name, kind: "person" as const, certainty }
      : name,
  );
  const missed: TokenName[] = [];
  for (let i = 0; i < document.tokens.count; i += 1) {
    if (covered[i] === 1 || !standsAlone(document, i)) continue;
    const isFamily = families.has(document.tokens.word[i] ?? 0) && !hasArticle(document, i);
    if (isFamily || governs(document, i))
      missed.push({ kind: "person", start: i, end: i + 1, certainty });
  }
  return [...read, ...missed].sort((a, b) => a.start - b.start);
}

/** The last words of people's full names that are nothing else: no place of note, no word, no part of an organisation's name. */
function findFamilyNames(
  { text, tokens, lexicon, placeClass }: TaggedDocument,
  names: readonly TokenName[],
): Set<number> {
  const families = new Set<number>();
  for (const { kind: own, start, end, certainty: sure = 1 } of names) {
    const last = end - 1;
    if (own !== "person" || end - start < 2 || sure < leastSure) continue;
    if (tokens.kind[last] !== kind.capitalised) continue;
    const isWord =
      lexicon.classesOf(tokens.word[last] as number) & (wordClass.common | wordClass.demonym);
    const known = placeClass(text.slice(tokens.start[last], tokens.end[last]));
    if (!isWord && known < placeClasses.metropolis) families.add(tokens.word[last] as number);
  }
  for (const { kind: own, start, end } of names)
    if (own === "organisation" && end - start > 1)
      for (let i = start; i < end; i += 1) families.delete(tokens.word[i] as number);
  return families;
}

function isMisread(
  { tokens }: TaggedDocument,
  { kind: own, start, end, certainty: sure = 1 }: TokenName,
  families: ReadonlySet<number>,
): boolean {
  if (
    own === "person" ||
    sure > doubtful ||
    end - start > 1 ||
    !families.has(tokens.word[start] as number)
  )
    return false;
  const before = tokens.span[start - 1] === tokens.span[start] ? tokens.word[start - 1] : undefined;
  return !whereWords.has(before ?? 0);
}

/** Companies are called after people: "Adani ports" are no person's where the tagger is sure. */
const doubtful = 0.8;

const whereWords = hashesOf("in at to from near into around outside");

/** "the great Habshi", "a Kennedy" */
function hasArticle({ tokens }: TaggedDocument, i: number): boolean {
  return [i - 1, i - 2].some(
    (at) => tokens.span[at] === tokens.span[i] && articles.has(tokens.word[at] ?? 0),
  );
}

const articles = hashesOf("the a an");

/** No part of a longer name that the tagger passed over. */
function standsAlone({ tokens, evidence }: TaggedDocument, i: number): boolean {
  if (tokens.kind[i] !== kind.capitalised) return false;
  return [i - 1, i + 1].every(
    (at) =>
      at < 0 ||
      at >= tokens.count ||
      tokens.span[at] !== tokens.span[i] ||
      (!isCapital(evidence.kind[at]) && tokens.kind[at] !== kind.hyphen),
  );
}

const leastSure = 0.3;

/** "his father Orlando" is no town, whatever the tagger says. */
function isRelative({ tokens }: TaggedDocument, { kind: own, start, end }: TokenName): boolean {
  if (own !== "place" || end - start > 1 || tokens.span[start - 1] !== tokens.span[start])
    return false;
  return relatives.has(tokens.word[start - 1] ?? 0);
}

const relatives = hashesOf(
  "father mother brother sister son daughter husband wife uncle aunt cousin nephew niece grandfather grandmother",
);

/** "the Boric administration", "the Pinochet dictatorship" */
function governs({ text, tokens, lexicon, placeClass }: TaggedDocument, i: number): boolean {
  if (tokens.span[i + 1] !== tokens.span[i] || !terms.has(tokens.word[i + 1] ?? 0)) return false;
  const classes =
    lexicon.classesOf(tokens.word[i] as number) & ~(wordClass.given | wordClass.family);
  return (
    classes === 0 && placeClass(text.slice(tokens.start[i], tokens.end[i])) < placeClasses.largeCity
  );
}

const terms = hashesOf("administration dictatorship dynasty presidency");
