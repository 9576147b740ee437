/** Where the name of an organisation ends: "Bank of Namibia" is one, "the Aid Agency and Unity Bank" are two. */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf, hashOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import { wordClass } from "../tagger/lexicon.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";

/** Parts and joins the organisations among the names of a document. */
export function boundOrganisations(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  const bounded: TokenName[] = [];
  for (const name of names.flatMap((one) => partAtAnd(document, one))) {
    const last = bounded.at(-1);
    if (last && name.start < last.end) continue;
    if (last && belongs(document, last, name)) {
      bounded[bounded.length - 1] = { ...join(last, name), end: name.end };
      continue;
    }
    bounded.push(withOffices(document, withBody(document, name, last)));
  }
  return bounded;
}

const of = hashOf("of");
const the = hashOf("the");
const and = hashOf("and");
const comma = 0x2c;

function isBodyWord({ tokens, lexicon }: TaggedDocument, i: number): boolean {
  const classes = lexicon.classesOf(tokens.word[i] as number);
  return (classes & wordClass.organisation) !== 0 && (classes & wordClass.place) === 0;
}

/** "International Cooperation Agency and Development Bank": both parts end as bodies do. */
function partAtAnd(document: TaggedDocument, name: TokenName): TokenName[] {
  const { tokens } = document;
  if (name.kind !== "organisation") return [name];
  for (let i = name.start + 2; i < name.end - 2; i += 1) {
    if (tokens.word[i] !== and) continue;
    if (!isBodyWord(document, i - 1) || !isBodyWord(document, name.end - 1)) continue;
    return [{ ...name, end: i }, ...partAtAnd(document, { ...name, start: i + 1 })];
  }
  return [name];
}

/** Whether a name is the end of the organisation before it. */
function belongs(document: TaggedDocument, before: TokenName, name: TokenName): boolean {
  const { tokens, lexicon } = document;
  if (before.kind !== "organisation" || tokens.span[before.start] !== tokens.span[name.start])
    return false;
  const at = before.end;
  // "Electoral Commission of Uganda"
  const isOf = tokens.word[at] === of && at + (tokens.word[at + 1] === the ? 2 : 1) === name.start;
  if (isOf && name.kind === "place") return hasBodyWord(document, before);
  if (name.kind !== "organisation" || at + 1 !== name.start) return false;
  // "Greenfield Resources, Inc."
  if (tokens.word[at] === comma) return companyForms.has(tokens.word[name.start] as number);
  // "Johannesburg Magistrate’s Court"
  const owner = lexicon.classesOf(tokens.word[at - 1] as number);
  return tokens.kind[at] === kind.possessive && (owner & wordClass.common) !== 0;
}

const companyForms = hashesOf("inc ltd llc plc limited incorporated gmbh");

function hasBodyWord(document: TaggedDocument, { start, end }: TokenName): boolean {
  for (let i = start; i < end; i += 1) if (isBodyWord(document, i)) return true;
  return false;
}

function join(first: TokenName, second: TokenName): TokenName {
  if (first.certainty === undefined || second.certainty === undefined) return first;
  return { ...first, certainty: Math.max(first.certainty, second.certainty) };
}

/** "Namibia" of "Bank of Namibia" → the whole. */
function withBody(
  document: TaggedDocument,
  name: TokenName,
  last: TokenName | undefined,
): TokenName {
  const { tokens, evidence } = document;
  if (name.kind !== "place") return name;
  let i = name.start - 1;
  if (tokens.word[i] === the) i -= 1;
  if (tokens.word[i] !== of) return name;
  i -= 1;
  if (i < (last?.end ?? 0) || tokens.span[i] !== tokens.span[name.start]) return name;
  if (!isCapital(evidence.kind[i]) || !isBodyWord(document, i)) return name;
  while (
    i - 1 >= (last?.end ?? 0) &&
    tokens.span[i - 1] === tokens.span[name.start] &&
    isCapital(evidence.kind[i - 1]) &&
    tokens.opens[i] === 0 &&
    (document.lexicon.classesOf(tokens.word[i - 1] as number) & wordClass.function) === 0
  )
    i -= 1;
  return { kind: "organisation", start: i, end: name.end };
}

const offices = hashesOf("ministry department committee office secretariat directorate bureau");

/** "Ministry of Higher Education" of "Ministry of Higher Education, Technology and Innovation" → the whole. */
function withOffices(document: TaggedDocument, name: TokenName): TokenName {
  const { tokens, evidence, lexicon } = document;
  if (name.kind !== "organisation") return name;
  if (!offices.has(tokens.word[name.start] as number) || tokens.word[name.start + 1] !== of)
    return name;
  const isPart = (i: number) => {
    if (i >= tokens.count || tokens.span[i] !== tokens.span[name.start]) return false;
    const classes = lexicon.classesOf(tokens.word[i] as number);
    return isCapital(evidence.kind[i]) && (classes & wordClass.title) === 0;
  };
  let i = name.end;
  let end = name.end;
  while (tokens.word[i] === comma || tokens.word[i] === and) {
    const closes = tokens.word[i] === and;
    i += tokens.word[i] === comma && tokens.word[i + 1] === and ? 2 : 1;
    if (!isPart(i)) return name;
    while (isPart(i)) i += 1;
    if (!closes && tokens.word[i] !== comma && tokens.word[i] !== and) return name;
    end = i;
    if (closes) break;
  }
  return { ...name, end };
}
