/** What the pages hand to the search index: articles as readers see them, and the names in them. */
import type { Published } from "../record/record.ts";

export interface SearchableSentence {
  /** As displayed, with repairs applied. */
  text: string;
  /** Id of its paragraph in the article's page. */
  anchor: string;
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
  /** In reading order, captions included, the title and boilerplate not. Phrases may cross sentences of one paragraph. */
  sentences: SearchableSentence[];
  /** Ids of those it names, each once. */
  places: string[];
  people: string[];
  organisations: string[];
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
}

export interface SearchableCorpus {
  articles: SearchableArticle[];
  names: SearchableName[];
}
