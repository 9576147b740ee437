/** Teams that are called like the town they play for: "Brighton lost to Everton". */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import { placeClasses } from "../tagger/place-class.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";
import { replaceNames } from "./replace-names.ts";

/** "beat", and "lost to" of two words. */
const beating = hashesOf(
  "beat beats defeated defeats thrashed thrashes edged edges trounced routed hammered downed outplayed overcame visit hosts host",
);
const losing = hashesOf("lost loses fell drew draws played plays play face faces faced");
const against = hashesOf("to with against at");
/** Where an article has some of these, its matches are no battles. */
const sport = hashesOf(
  "match league goal goals season coach game games cup points scored striker midfielder goalkeeper fixture quarterback playoff playoffs innings tournament semifinal champions kickoff",
);
const leastSport = 2;

/** Makes organisations of the names on both sides of such a verb; countries stay places. */
export function readTeams(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const { tokens } = document;
  const starting = new Map(names.map((name) => [name.start, name]));
  const teams = names.flatMap((name) => {
    const verb = name.end;
    if (!mayBeTeam(document, name) || tokens.span[verb] !== tokens.span[name.start]) return [];
    const word = tokens.word[verb] as number;
    const isTwo = losing.has(word) && against.has(tokens.word[verb + 1] as number);
    if (!isTwo && !beating.has(word)) return [];
    const other = verb + (isTwo ? 2 : 1);
    if (tokens.span[other] !== tokens.span[name.start] || !isCapital(document.evidence.kind[other]))
      return [];
    const second = starting.get(other) ?? { ...name, start: other, end: other + 1 };
    return mayBeTeam(document, second) ? [toTeam(name), toTeam(second)] : [];
  });
  if (teams.length === 0 || !isAboutSport(document)) return [...names];
  const sorted = teams.sort((a, b) => a.start - b.start || a.end - b.end);
  return replaceNames(names, sorted).filter(isFirst);
}

function isAboutSport({ tokens }: TaggedDocument): boolean {
  const found = new Set<number>();
  for (let i = 0; i < tokens.count && found.size < leastSport; i += 1)
    if (tokens.kind[i] === kind.lower && sport.has(tokens.word[i] as number))
      found.add(tokens.word[i] as number);
  return found.size >= leastSport;
}

function mayBeTeam({ text, tokens, placeClass }: TaggedDocument, name: TokenName): boolean {
  if (name.kind === "person") return false;
  return (
    placeClass(text.slice(tokens.start[name.start], tokens.end[name.end - 1])) < placeClasses.region
  );
}

function toTeam({ start, end }: TokenName): TokenName {
  return { kind: "organisation", start, end };
}

/** A team that won one match and lost another is there twice. */
function isFirst(name: TokenName, index: number, all: readonly TokenName[]): boolean {
  return index === 0 || name.start >= (all[index - 1] as TokenName).end;
}
