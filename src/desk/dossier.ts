/**
 * What a reader takes away from the desk, in the order in which it is read. Every format is written from this.
 *
 * The words of articles, notes and names are as they were found: each format makes them safe for itself.
 */
import type { CslItem } from "../text/citations/csl-item.ts";

export interface Dossier {
  title: string;
  /** The name of the archive. */
  site: string;
  /** "3 articles and 5 passages. As collected from their publishers, not verified." */
  summary: string;
  entries: readonly DossierEntry[];
  /** Every article in it once, in the order of the entries. */
  sources: readonly DossierSource[];
}

/** An article or a name, with what the reader keeps of it. */
export interface DossierEntry {
  kind: "article" | "name";
  title: string;
  /** Publisher, day and how sure that is, in words; of a name, what it is. */
  facts: string;
  /** The page: a whole address, or the path from the root of the site where there is none to be given. */
  link: string;
  note: string;
  passages: readonly DossierPassage[];
  /** Its place in the sources, from 1; of names 0. */
  source: number;
}

export interface DossierPassage {
  quote: string;
  link: string;
  /** The name of the pen; "" if it was not marked. */
  pen: string;
  note: string;
  tags: readonly string[];
}

export interface DossierSource {
  /** As a line for readers. */
  citation: string;
  /** The days between which it was published, and how that is known; "" where nothing is. */
  from: string;
  to: string;
  how: string;
  /** Absent where this site no longer has the article. */
  item?: CslItem;
}
