/** Leaves out words that are more likely no name than one, by the tagger's own word and by what stands around them. */
import type { TaggedDocument } from "../tagger/features.ts";
import { wordClass } from "../tagger/lexicon.ts";
import { placeClasses } from "../tagger/place-class.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";

/** Below this more of them are none; measured on the half of the labelled news that is there to learn from. */
const doubtful = 0.4;
/** A namesake as certain as this elsewhere in the article vouches for a doubtful mention. */
const sure = 0.5;

/** Drops doubtful people and places, but for large cities and those that the article names with more certainty. */
export function dropDoubtful(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const vouched = new Set(
    names.filter(({ certainty = 1 }) => certainty >= sure).map((name) => keyOf(document, name)),
  );
  const ends = new Set(names.map(({ end }) => end));
  const starts = new Set(names.map(({ start }) => start));
  return names.filter((name) => {
    const { certainty = 1 } = name;
    if (name.kind === "place" && isGlued(document, name, ends)) return false;
    if (name.kind === "place" && opensOther(document, name, starts)) return false;
    if (name.kind === "organisation" || certainty >= doubtful) return true;
    return vouched.has(keyOf(document, name)) || (name.kind === "place" && isLarge(document, name));
  });
}

/** "Afro Nation Ghana", "Miss Universe Thailand": the end of what is called something else. */
function isGlued(
  { tokens, evidence, lexicon, text }: TaggedDocument,
  { start, certainty = 1 }: TokenName,
  ends: ReadonlySet<number>,
): boolean {
  const before = start - 1;
  if (certainty >= unmistakable || before < 0 || tokens.span[before] !== tokens.span[start])
    return false;
  if (ends.has(start) || tokens.opens[before] === 1) return false;
  if (evidence.kind[before] !== kind.capitalised || tokens.kind[before] !== kind.capitalised)
    return false;
  if (text.slice(tokens.end[before], tokens.start[start]) !== " ") return false;
  return (lexicon.classesOf(tokens.word[before] as number) & introducing) === 0;
}

/** "the Guyana Anti-Corruption Framework", "the London Olympic Games": the beginning of what is called something else. */
function opensOther(
  { tokens, evidence, lexicon, text }: TaggedDocument,
  { start, end, certainty = 1 }: TokenName,
  starts: ReadonlySet<number>,
): boolean {
  if (certainty >= sure || end >= tokens.count || tokens.span[end] !== tokens.span[start])
    return false;
  if (starts.has(end) || evidence.kind[end] !== kind.capitalised) return false;
  if (text.slice(tokens.end[end - 1], tokens.start[end]) !== " ") return false;
  return (lexicon.classesOf(tokens.word[end] as number) & introducing) === 0;
}

const unmistakable = 0.9;
/** "President", "Syrian", "Tuesday", "Lake", "The" may stand before any place. */
const introducing =
  wordClass.title | wordClass.demonym | wordClass.calendar | wordClass.place | wordClass.function;

/** People by their last word, "Zelensky"; places by all. */
function keyOf({ text, tokens }: TaggedDocument, { kind: own, start, end }: TokenName): string {
  const first = own === "person" ? end - 1 : start;
  return `${own} ${text.slice(tokens.start[first], tokens.end[end - 1])}`;
}

function isLarge({ text, tokens, placeClass }: TaggedDocument, { start, end }: TokenName): boolean {
  return placeClass(text.slice(tokens.start[start], tokens.end[end - 1])) >= placeClasses.largeCity;
}
