/** Text → names by the trained tagger alone, before any rule. */
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention, Span } from "../../../record/record.ts";
import { agreeOnWords, type Beliefs, findBeliefs } from "./agreement.ts";
import { findCountries } from "./countries.ts";
import { findChunks } from "./chunks.ts";
import { bestLabels, scoreLabels } from "./decode.ts";
import { gatherEvidence } from "./evidence.ts";
import { featuresOfChunk, type TaggedDocument } from "./features.ts";
import { beginLabel, kindNumber, kindOfLabel } from "./labels.ts";
import { restoreCapitals } from "./letter-case.ts";
import type { Lexicon } from "./lexicon.ts";
import { type ClassesOfWord, openLexicon } from "./document-lexicon.ts";
import type { TaggerModel } from "./model.ts";
import { isCountryClass, placeLookups } from "./place-class.ts";
import { kind, tokenize, type Tokens } from "./tokens.ts";
import type { WordClusters } from "./word-clusters.ts";

export interface TaggerTables {
  gazetteer: Gazetteer;
  lexicon: Lexicon;
  wordClusters: WordClusters;
  /** Of a language other than English: its words take the place of the lexicon. */
  classesOfWord?: ClassesOfWord;
  /** The number of the English word that a common word of the language means, so that what English taught helps. */
  meaningOf?: (word: string) => number | undefined;
  /** "l’Europe" is two words in this language. */
  elides?: boolean;
}

/** A name as a stretch of tokens. */
export interface TokenName extends Span {
  kind: Mention["kind"];
  /**
   * How probable it is, from 0 to 1, that its least certain word belongs to a name of this kind, by its own
   * sentence alone. Absent where a table or a rule vouches for the name.
   */
  certainty?: number;
}

/** Prepares a document for the tagger. */
export function openDocument(
  text: string,
  spans: readonly Span[],
  tables: TaggerTables,
): TaggedDocument {
  const { placeClass, countriesOf } = placeLookups(tables.gazetteer);
  const tokens = tokenize(text, spans, { placeClass, elides: tables.elides });
  if (tables.meaningOf) translateWords(text, tokens, tables.meaningOf);
  const lexicon = tables.classesOfWord
    ? openLexicon(text, tokens, tables.classesOfWord)
    : tables.lexicon;
  const isCountry = (i: number) =>
    isCountryClass(placeClass(text.slice(tokens.start[i], tokens.end[i])));
  restoreCapitals(tokens, lexicon, isCountry);
  const evidence = gatherEvidence(tokens, lexicon, isCountry);
  const countries = findCountries({ text, tokens, evidence, placeClass, countriesOf });
  return {
    text,
    tokens,
    evidence,
    isNear: (name) => countriesOf(name).some((country) => countries.has(country)),
    lexicon,
    clusters: tables.wordClusters,
    placeClass,
  };
}

function translateWords(
  text: string,
  { count, start, end, kind: kinds, word }: Tokens,
  meaningOf: (word: string) => number | undefined,
): void {
  for (let i = 0; i < count; i += 1)
    if ((kinds[i] as number) <= kind.capitalised)
      word[i] = meaningOf(text.slice(start[i], end[i]).toLowerCase()) ?? (word[i] as number);
}

/** Finds the names of a document in order, as ranges of tokens. */
export function tagDocument(document: TaggedDocument, model: TaggerModel): TokenName[] {
  const chunks = findChunks(document.tokens, document.evidence.kind);
  const words = chunks.map((chunk) => document.tokens.word.subarray(chunk.start, chunk.end));
  const scores = chunks.map((chunk) =>
    featuresOfChunk(document, chunk).map((features) => scoreLabels(model, features)),
  );
  const beliefs = findBeliefs(scores, model.transitions);
  return agreeOnWords(words, scores, beliefs).flatMap((agreed, c) => {
    const first = chunks[c]?.start ?? 0;
    return namesFromLabels(bestLabels(agreed, model.transitions), first).map((name) => ({
      ...name,
      certainty: findCertainty(name, first, beliefs[c] ?? []),
    }));
  });
}

function findCertainty({ kind, start, end }: TokenName, first: number, beliefs: Beliefs): number {
  const number = kindNumber(beginLabel(kind));
  const own = beliefs.slice(start - first, end - first);
  return Math.min(...own.map((kinds) => kinds[number] ?? 0));
}

/** Reads the names from the labels of consecutive tokens. */
function namesFromLabels(labels: Uint8Array, first: number): TokenName[] {
  const names: TokenName[] = [];
  labels.forEach((label, i) => {
    const kind = kindOfLabel(label);
    const last = names.at(-1);
    if (kind === undefined) return;
    if (label % 2 === 1 || last === undefined)
      names.push({ kind, start: first + i, end: first + i + 1 });
    else last.end = first + i + 1;
  });
  return names;
}
