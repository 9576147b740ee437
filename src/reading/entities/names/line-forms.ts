/** Names that the form of a line gives away: datelines of agencies, lists with the family name first. */
import { endOfLine } from "../../../text/lines.ts";
import type { TaggedDocument } from "../tagger/features.ts";
import { wordClass } from "../tagger/lexicon.ts";
import { placeClasses } from "../tagger/place-class.ts";
import type { TokenName } from "../tagger/tag.ts";
import { replaceNames } from "./replace-names.ts";

/** Puts the names of datelines and lists in place of what the tagger made of them. */
export function readLineForms(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const lines = findLines(document);
  const people = lines.flatMap((line) => findListedPerson(document, line) ?? []);
  // One line that is surely of such a list vouches for the others.
  const isList = people.some(({ isSure }) => isSure);
  const found = [
    ...lines.flatMap((line) => findDateline(document, line) ?? []),
    ...(isList ? people.map(({ name }) => name) : []),
  ];
  return replaceNames(names, found);
}

/** One line of a block: its first token, and its text from there. */
interface Line {
  first: number;
  at: number;
  text: string;
}

const longestLine = 120;

function findLines({ text, tokens }: TaggedDocument): Line[] {
  const lines: Line[] = [];
  let end = -1;
  for (let first = 0; first < tokens.count; first += 1) {
    const at = tokens.start[first] as number;
    const begins = tokens.span[first] !== tokens.span[first - 1];
    if (!begins && at < end) continue;
    end = endOfLine(text, at);
    lines.push({ first, at, text: text.slice(at, Math.min(end, at + longestLine)) });
  }
  return lines;
}

/** "MABEL, Minn. (AP) —", "TROY, N.C. (AP) --", "Harold (Reuters) -" */
const dateline =
  /^(?<town>\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,3})(?:, \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?)? \((?:\p{Lu}{2,8}|Reuters|Xinhua|Bloomberg|Tass|Interfax|Ukrinform)\) ?(?:--|[-–—])/u;

function findDateline(document: TaggedDocument, line: Line): TokenName | undefined {
  const town = dateline.exec(line.text)?.groups?.["town"];
  return town === undefined ? undefined : toName(document, line, { kind: "place", text: town });
}

/** "OKAFOR, Chidi – theft", "Adeyemi, Bola", "Smithson Jr., Paul (34)" */
const listed =
  /^(?<name>(?<family>\p{Lu}[\p{L}'’-]{1,30}(?: (?:[JS]r\.?|I{2,3}|IV))?), (?<given>\p{Lu}\p{Ll}[\p{L}'’-]{0,30}(?: \p{Lu}(?:\.|[\p{L}'’-]{1,30})){0,2}))(?: ?[–—;:(]| - |,? \d|$)/u;

/** "Paris, Texas" and "Banking, Finance" look the same: a given name or capitals must speak for a person. */
function findListedPerson(
  document: TaggedDocument,
  line: Line,
): { name: TokenName; isSure: boolean } | undefined {
  const { name, family, given } = listed.exec(line.text)?.groups ?? {};
  if (name === undefined || family === undefined || given === undefined) return undefined;
  const { lexicon, placeClass } = document;
  if (lexicon.classesOfWord(family) & wordClass.common || placeClass(family) >= placeClasses.town)
    return undefined;
  const isGiven = (lexicon.classesOfWord(given.split(" ")[0] ?? "") & wordClass.given) !== 0;
  const inCapitals = family.length > 2 && family === family.toUpperCase();
  return {
    name: toName(document, line, { kind: "person", text: name }),
    isSure: isGiven || (inCapitals && placeClass(given) < placeClasses.town),
  };
}

function toName(
  { tokens }: TaggedDocument,
  { first, at }: Line,
  { kind, text }: { kind: TokenName["kind"]; text: string },
): TokenName {
  let end = first;
  while (end < tokens.count && (tokens.start[end] as number) < at + text.length) end += 1;
  return { kind, start: first, end };
}
