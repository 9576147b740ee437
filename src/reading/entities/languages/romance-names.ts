/** Spanish, French, Italian and Portuguese names that the words before them decide: "lac Tchad", "Bruins de Boston". */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import { wordClass } from "../tagger/lexicon.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";

/** Corrects the names that the tagger found. */
export function correctRomanceNames(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  const read = names.map((name) => withBody(document, withLandform(document, name)));
  return read.filter(
    (name) =>
      !read.some((other) => other !== name && contains(other, name) && !contains(name, other)),
  );
}

function contains(outer: TokenName, inner: TokenName): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What the name of a sea, a mountain or an island begins with, and no capital tells. */
const landform =
  /^(?:mers?|mar|mare|océan|océano|oceano|lacs?|lagos?|lago|laghi|laguna|monts?|montes?|monte|monti|massif|macizo|massiccio|golfes?|golfo|baie|bahía|baia|baía|détroit|estrecho|stretto|estreito|canal|canale|îles?|islas?|isole?|ilhas?|péninsule|península|penisola|cap|cabo|capo|désert|desierto|deserto|sierra|serra|cordillère|cordillera)$/u;

const of = hashOf("of");
const the = hashOf("the");

/** "lac Tchad", "golfo de México": the word in front is part of the name. */
function withLandform({ text, tokens }: TaggedDocument, name: TokenName): TokenName {
  if (name.kind === "organisation") return name;
  let start = name.start - 1;
  for (const word of [the, of]) if (tokens.word[start] === word) start -= 1;
  if (start < 0 || tokens.span[start] !== tokens.span[name.start]) return name;
  if (tokens.kind[start] !== kind.lower) return name;
  const isLandform = landform.test(text.slice(tokens.start[start], tokens.end[start]));
  return isLandform ? { kind: "place", start, end: name.end } : name;
}

const mostBetween = 5;

/** "Bruins de Boston", "Parti libéral du Québec": the place belongs to the name of a body. */
function withBody(document: TaggedDocument, name: TokenName): TokenName {
  if (name.kind !== "place") return name;
  const { tokens, lexicon, evidence } = document;
  const before = tokens.word[name.start - 1] === the ? name.start - 2 : name.start - 1;
  if (tokens.word[before] !== of) return name;
  for (let i = before - 1; i >= 0 && before - i <= mostBetween; i -= 1) {
    if (tokens.span[i] !== tokens.span[name.start]) return name;
    if (isCapital(evidence.kind[i])) {
      const isBody = (lexicon.classesOf(tokens.word[i] as number) & wordClass.organisation) !== 0;
      return isBody ? { kind: "organisation", start: i, end: name.end } : name;
    }
    if (tokens.kind[i] !== kind.lower) return name;
  }
  return name;
}
