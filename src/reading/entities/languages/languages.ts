/** Languages other than English → what names are found with in them. */
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { TaggerModel } from "../tagger/model.ts";
import type { TaggedDocument } from "../tagger/features.ts";
import type { TaggerTables, TokenName } from "../tagger/tag.ts";
import { type CountryNames, gazetteerIn, readCountryNames } from "./called-in.ts";
import { readContextWords } from "./context-words.ts";
import { germanHeads } from "./german-heads.ts";
import { inflectGazetteer } from "./inflected-gazetteer.ts";
import { type LanguageWords, readLanguageLexicon } from "./language-lexicon.ts";
import { correctRomanceNames } from "./romance-names.ts";
import { nominativesOf } from "./slavic-forms.ts";
import { correctSlavicNames } from "./slavic-names.ts";

/** The tables of names in one language. */
export interface NameTables extends TaggerTables {
  nameModel: TaggerModel;
  /** Corrects what the tagger found, where the language needs that. */
  correct?: CorrectNames;
}

type CorrectNames = (document: TaggedDocument, names: readonly TokenName[]) => TokenName[];

/** What a language is like. */
interface Language {
  /** The model that it shares with its kin. */
  model: string;
  elides?: true;
  formsOf?: (word: string) => readonly string[];
  headsOf?: (word: string) => readonly string[];
  correct?: CorrectNames;
}

/** By code (ISO 639-1). */
const languages: Readonly<Record<string, Language>> = {
  de: { model: "german", headsOf: germanHeads },
  es: { model: "romance", correct: correctRomanceNames },
  fr: { model: "romance", correct: correctRomanceNames, elides: true },
  it: { model: "romance", correct: correctRomanceNames, elides: true },
  pt: { model: "romance", correct: correctRomanceNames },
  ru: { model: "east-slavic", formsOf: nominativesOf, correct: correctSlavicNames },
  uk: { model: "east-slavic", formsOf: nominativesOf, correct: correctSlavicNames },
};

/** How the tables' files are read, by their names in `tables/`. */
export interface LanguageFiles {
  contextWords(): string;
  countryNames(): string;
  words(): LanguageWords;
  common(language: string): string;
  model(name: string): TaggerModel;
}

/** The tables of all languages, by tag ("uk", "pt-BR"). */
export interface OpenLanguages {
  /** Nothing for a language that has no tables. */
  inLanguage(tag: string): NameTables | undefined;
  gazetteerIn(tag: string | undefined): Gazetteer;
}

/**
 * Makes the look-up of a language's tables, which are read when the first text of the language is met.
 *
 * @param english - the tables of English; names of people and the gazetteer are shared.
 */
export function openLanguages(english: TaggerTables, files: LanguageFiles): OpenLanguages {
  const opened = new Map<string, NameTables | undefined>();
  const codes = new Map<string, string>();
  const gazetteers = new Map<string, Gazetteer>();
  let countryNames: CountryNames | undefined;
  return { inLanguage, gazetteerIn: findGazetteer };

  /** "pt-BR" has the tables of "pt". */
  function inLanguage(tag: string): NameTables | undefined {
    const code = codes.get(tag) ?? new Intl.Locale(tag).language;
    codes.set(tag, code);
    if (!opened.has(code)) opened.set(code, open(code));
    return opened.get(code);
  }

  function findGazetteer(tag: string | undefined): Gazetteer {
    if (tag === undefined) return english.gazetteer;
    const known = gazetteers.get(tag);
    if (known) return known;
    countryNames ??= readCountryNames(files.countryNames());
    const own = inLanguage(tag)?.gazetteer ?? english.gazetteer;
    const gazetteer = gazetteerIn(tag, own, countryNames);
    gazetteers.set(tag, gazetteer);
    return gazetteer;
  }

  function open(code: string): NameTables | undefined {
    const language = languages[code];
    return (
      language && {
        ...openTaggerTables(code, language, english, files),
        nameModel: files.model(language.model),
        ...(language.correct && { correct: language.correct }),
      }
    );
  }
}

/** The same without the trained model, for those who train it. */
export function readTaggerTablesOf(
  code: string,
  english: TaggerTables,
  files: Omit<LanguageFiles, "model">,
): TaggerTables {
  const language = languages[code];
  if (!language) throw new Error(`There are no tables for the language ${code}.`);
  return openTaggerTables(code, language, english, files);
}

function openTaggerTables(
  code: string,
  { elides, formsOf, headsOf }: Language,
  english: TaggerTables,
  files: Omit<LanguageFiles, "model">,
): TaggerTables {
  const words = files.words()[code];
  if (!words) throw new Error(`words.json has no words of the language ${code}.`);
  return {
    gazetteer: formsOf ? inflectGazetteer(english.gazetteer, formsOf) : english.gazetteer,
    lexicon: english.lexicon,
    wordClusters: english.wordClusters,
    meaningOf: readContextWords(files.contextWords(), code, formsOf),
    classesOfWord: readLanguageLexicon({
      words,
      common: files.common(code),
      names: english.lexicon,
      ...(formsOf && { formsOf }),
      ...(headsOf && { headsOf }),
    }),
    ...(elides && { elides }),
  };
}
