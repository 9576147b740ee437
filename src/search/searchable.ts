/** What the pages hand to the search index: articles as readers see them, and the names in them. */
import type { Published } from "../record/record.ts";

export interface SearchableSentence {
  /** As displayed, with repairs applied. */
  text: string;
  /** Id of its paragraph in the article's page. */
  anchor: string;
  /** It is part of a caption. */
  isCaption?: true;
}

export interface SearchableArticle {
  id: string;
  title: string;
  /** First and last day on which it may have been published, as ISO dates; absent when unknown. */
  from?: string;
  to?: string;
  /** How that is known. */
  how?: Published["how"];
  /** For `lang`, where it is not the language of the pages; empty if it is not known. */
  language?: string;
  /** The same for all articles that print one text; absent if no other prints it. */
  copyOf?: string;
  publisher?: string;
  /** The id of its collection, if the corpus has several. */
  collection?: string;
  /** In reading order, captions included, the title and boilerplate not. Phrases may cross sentences of one paragraph. */
  sentences: SearchableSentence[];
  /** Ids of those it names, each once. */
  places: string[];
  people: string[];
  organisations: string[];
  /** The days that its text speaks of, as ISO dates, each once. */
  days?: string[];
}

export const nameKinds = ["place", "person", "organisation"] as const;
export type NameKind = (typeof nameKinds)[number];

/** A place, person or organisation, with every spelling it should be found under. */
export interface SearchableName {
  kind: NameKind;
  id: string;
  name: string;
  /** Spellings printed in the corpus, most frequent first. */
  variants: string[];
  /** Other spellings, which need not be printed anywhere. */
  alsoKnownAs: string[];
  /** Where it leads if it has no page: the id of the only article that names it, and the id of the mention there. */
  at?: string;
  /** How often the articles print it. */
  mentions?: number;
  /** What it is: "city in Ukraine", or the office of a person. */
  description?: string;
  /** What the articles call a person, "governor of Belgorod": searched like a spelling. */
  roles?: string[];
  /** Of a city: the region that is named after it. */
  region?: SearchableRegion;
}

export interface SearchableRegion {
  id: string;
  name: string;
  mentions: number;
}

/** A day that articles speak of. */
export interface SearchableDay {
  /** ISO date. */
  day: string;
  /** Where the timeline has it, from the root of the site. */
  path: string;
  /** Sentences that speak of it, and in how many articles. */
  sentences: number;
  articles: number;
  /** Where several articles count something on this day: the page that compares them, and its first figures. */
  counted: { place: string; path: string; figures: string }[];
}

export interface SearchableCorpus {
  articles: SearchableArticle[];
  names: SearchableName[];
  days?: SearchableDay[];
  collections?: SearchableCollection[];
}

/** A folder of the corpus. */
export interface SearchableCollection {
  id: string;
  name: string;
}
