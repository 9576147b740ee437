/** Organisations that newspapers everywhere name, found by their full name as printed. */
import { isCapital } from "../tagger/letter-case.ts";
import type { TaggedDocument } from "../tagger/features.ts";
import { hashOf } from "../tagger/hash.ts";
import { placeClasses } from "../tagger/place-class.ts";
import type { TokenName } from "../tagger/tag.ts";
import { tokenize } from "../tagger/tokens.ts";
import { replaceNames } from "./replace-names.ts";

/** Names by the hash of their first word, longest first. */
export type KnownOrganisations = ReadonlyMap<number, readonly string[]>;

/** Reads the table of organisations, one name a line. */
export function readKnownOrganisations(table: string): KnownOrganisations {
  const known = new Map<number, string[]>();
  for (const name of table.split("\n").filter((line) => line !== "")) {
    const { word } = tokenize(name, [{ start: 0, end: name.length }]);
    const first = word[0] ?? hashOf(name);
    known.set(
      first,
      [...(known.get(first) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
  return known;
}

/**
 * Adds the known organisations to the names of a document.
 *
 * A longer name that holds one stays: "Reuters Institute for the Study of Journalism".
 */
export function markOrganisations(
  document: TaggedDocument,
  names: readonly TokenName[],
  known: KnownOrganisations,
): TokenName[] {
  const found = findKnown(document, known).filter(
    (mark) => !names.some((name) => isPartOf(document, mark, name)),
  );
  return replaceNames(names, found);
}

/** Not of "the European Union and the International Atomic Energy Agency", which are two. */
function isPartOf({ tokens }: TaggedDocument, mark: TokenName, name: TokenName): boolean {
  const longer = name.end - name.start > mark.end - mark.start;
  if (!longer || mark.start < name.start || name.end < mark.end) return false;
  const before = mark.start > name.start && joining.has(tokens.word[mark.start - 1] as number);
  const after = mark.end < name.end && joining.has(tokens.word[mark.end] as number);
  return !before && !after;
}

const joining: ReadonlySet<number> = new Set([hashOf("and"), hashOf("the")]);

function findKnown(document: TaggedDocument, known: KnownOrganisations): TokenName[] {
  const { text, tokens, evidence } = document;
  const found: TokenName[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if (!isCapital(evidence.kind[i])) continue;
    const start = tokens.start[i] as number;
    const name = known.get(tokens.word[i] as number)?.find((name) => text.startsWith(name, start));
    if (name === undefined) continue;
    let end = i + 1;
    while (end < tokens.count && (tokens.end[end] as number) <= start + name.length) end += 1;
    if (tokens.end[end - 1] !== start + name.length) continue;
    found.push({ kind: "organisation", start: i, end });
    i = end - 1;
  }
  const areas = found.filter((mark) => isArea(document, mark));
  const named = new Set(areas.map(({ start }) => tokens.word[start]));
  return found.filter(({ start }) => !named.has(tokens.word[start]));
}

/** "the Amazon", "Amazon rainforest": the area, whose name a company bears; then all of the article are. */
function isArea({ text, tokens, placeClass }: TaggedDocument, { start, end }: TokenName): boolean {
  const known = placeClass(text.slice(tokens.start[start], tokens.end[end - 1]));
  if (known !== placeClasses.area && known !== placeClasses.feature) return false;
  const after = text.slice(tokens.end[end - 1], (tokens.end[end - 1] as number) + 20);
  return tokens.word[start - 1] === the || areaWord.test(after);
}

const the = hashOf("the");
const areaWord = /^[\s-](?:basin|delta|forest|jungle|rainforest|region|river|tribes?)/i;
