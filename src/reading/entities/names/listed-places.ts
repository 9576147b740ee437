/** "from Al Sila to Fujairah, including Al Ruwais, Dubai": what a list of places has among them is a place. */
import type { TaggedDocument } from "../tagger/features.ts";
import { wordClass } from "../tagger/lexicon.ts";
import type { TokenName } from "../tagger/tag.ts";

/** Makes a place of a person between two places of a list. */
export function readListedPlaces(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  return names.map((name, index) => {
    const [before, after] = [names[index - 1], names[index + 1]];
    if (name.kind !== "person" || before?.kind !== "place" || after?.kind !== "place") return name;
    if (name.end - name.start > 2 || hasGivenName(document, name)) return name;
    const isListed = joins(document, before, name) && joins(document, name, after);
    return isListed ? { kind: "place", start: name.start, end: name.end } : name;
  });
}

function hasGivenName({ tokens, lexicon }: TaggedDocument, { start, end }: TokenName): boolean {
  if (end - start < 2) return false;
  return (lexicon.classesOf(tokens.word[start] as number) & wordClass.given) !== 0;
}

function joins({ text, tokens }: TaggedDocument, one: TokenName, other: TokenName): boolean {
  return joint.test(text.slice(tokens.end[one.end - 1], tokens.start[other.start]));
}

const joint = /^,\s(?:and\s)?$/;
