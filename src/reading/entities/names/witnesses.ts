/** What the words around a name say for or against a person, which the tagger weighs too little. */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf, hashOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import { wordClass } from "../tagger/lexicon.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";

type Witness = (document: TaggedDocument, name: TokenName) => boolean;

/** In log-odds; measured on the half of the labelled news that is there to learn from. */
const witnesses: readonly [weight: number, Witness][] = [
  [2, followsTitle],
  [1, isOfKnownNames],
  [1, isIntroduced],
  [0.8, acts],
  [2, speaks],
  [-2, followsArticle],
  [-3, isQuoted],
  [-3, precedesYear],
  [-2, precedesName],
];

/** Weighs the certainty of people by what stands around their names. */
export function weighWitnesses(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  return names.map((name) => {
    if (name.kind !== "person" || name.certainty === undefined) return name;
    const weight = witnesses.reduce(
      (sum, [own, holds]) => sum + (holds(document, name) ? own : 0),
      0,
    );
    const odds = (name.certainty / (1 - name.certainty)) * Math.exp(weight);
    return { ...name, certainty: Number.isFinite(odds) ? odds / (1 + odds) : 1 };
  });
}

/** The token there, if it is in the same block as the name. */
function near({ tokens }: TaggedDocument, i: number, name: TokenName): number | undefined {
  return i >= 0 && i < tokens.count && tokens.span[i] === tokens.span[name.start] ? i : undefined;
}

function wordAt(document: TaggedDocument, i: number, name: TokenName): number | undefined {
  const at = near(document, i, name);
  return at === undefined ? undefined : document.tokens.word[at];
}

/** "Mayor Ihor Terekhov" */
function followsTitle(document: TaggedDocument, name: TokenName): boolean {
  const word = wordAt(document, name.start - 1, name);
  return word !== undefined && (document.lexicon.classesOf(word) & wordClass.title) !== 0;
}

/** "Vitaly Kim": a given name first and a family name last. */
function isOfKnownNames({ tokens, lexicon }: TaggedDocument, { start, end }: TokenName): boolean {
  const first = lexicon.classesOf(tokens.word[start] as number);
  const last = lexicon.classesOf(tokens.word[end - 1] as number);
  return end - start > 1 && (first & wordClass.given) !== 0 && (last & wordClass.family) !== 0;
}

/** "the governor of the region, Vitaly Kim", "Vitaly Kim, its governor" */
function isIntroduced(document: TaggedDocument, name: TokenName): boolean {
  const { tokens, lexicon } = document;
  const isTitle = (i: number) =>
    near(document, i, name) !== undefined &&
    (lexicon.classesOf(tokens.word[i] as number) & wordClass.title) !== 0;
  if (wordAt(document, name.start - 1, name) === comma)
    for (let i = name.start - 2; i >= name.start - 8; i -= 1) {
      if (tokens.kind[i] === kind.stop) break;
      if (isTitle(i)) return true;
    }
  if (wordAt(document, name.end, name) !== comma) return false;
  return [1, 2, 3].some((step) => isTitle(name.end + step));
}

const comma = 0x2c;

/** "Terekhov said", "Terekhov, who was" */
function acts(document: TaggedDocument, name: TokenName): boolean {
  const next = name.end + (wordAt(document, name.end, name) === comma ? 1 : 0);
  return actions.has(wordAt(document, next, name) ?? 0);
}

const actions = hashesOf("said says told added explained noted who was is has had will wrote");

/** “…,” sighed Terekhov; Terekhov shot back: “…” */
function speaks(document: TaggedDocument, name: TokenName): boolean {
  const { text, tokens } = document;
  const verb = near(document, name.start - 1, name);
  const mark = near(document, name.start - 2, name);
  if (verb !== undefined && mark !== undefined && tokens.kind[mark] === kind.quote)
    if (past.test(text.slice(tokens.start[verb], tokens.end[verb]))) return true;
  return [name.end + 1, name.end + 2].some(
    (at) => wordAt(document, at, name) === colon && tokens.kind[at + 1] === kind.quote,
  );
}

const past = /^(?:said|\p{Ll}{2,20}ed)$/u;
const colon = 0x3a;

/** "the Peranakan", "the Luna"; not "the Obama administration" */
function followsArticle(document: TaggedDocument, name: TokenName): boolean {
  if (wordAt(document, name.start - 1, name) !== the) return false;
  return !groups.has(wordAt(document, name.end, name) ?? 0);
}

/** What is called after a person. */
const groups = hashesOf(
  "administration government regime dictatorship presidency cabinet campaign family couple camp era",
);

const the = hashOf("the");

/** A song, “El Torito” */
function isQuoted(document: TaggedDocument, name: TokenName): boolean {
  const { tokens } = document;
  const isQuote = (i: number) => {
    const at = near(document, i, name);
    return at !== undefined && tokens.kind[at] === kind.quote;
  };
  return isQuote(name.start - 1) && (isQuote(name.end) || isQuote(name.end + 1));
}

/** A film, "El Vato (2017)" */
function precedesYear(document: TaggedDocument, name: TokenName): boolean {
  const { text, tokens } = document;
  const year = near(document, name.end + 1, name);
  if (year === undefined || wordAt(document, name.end, name) !== 0x28) return false;
  return /^(?:19|20)\d\d$/.test(text.slice(tokens.start[year], tokens.end[year]));
}

/** "the Hira Nagar prison", "Linda Mama Health Programme": a thing that bears a name. */
function precedesName(document: TaggedDocument, name: TokenName): boolean {
  const next = near(document, name.end, name);
  if (next === undefined) return false;
  const { tokens, evidence, lexicon } = document;
  const classes = lexicon.classesOf(tokens.word[next] as number);
  return (
    isCapital(evidence.kind[next]) ||
    (classes & (wordClass.facility | wordClass.organisation)) !== 0
  );
}
