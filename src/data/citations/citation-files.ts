/** The files of citations, of the whole corpus. */
import type { CorpusIndex } from "../../site/shared/corpus-index.ts";
import { routes } from "../../site/shared/routes.ts";
import { toBibtex } from "../../text/citations/bibtex.ts";
import type { CslItem } from "../../text/citations/csl-item.ts";
import { toRis } from "../../text/citations/ris.ts";
import { type DataFile, writeJsonArray } from "../data-file.ts";
import { citeArticle, citeCorpus } from "./csl.ts";

interface CitationFormat {
  name: string;
  /** Of the file's name. */
  ending: string;
  write: (items: Iterable<CslItem>) => Iterable<string>;
}

const citationFormats: CitationFormat[] = [
  { name: "BibTeX", ending: "bib", write: (items) => writeEach(items, toBibtex) },
  { name: "RIS", ending: "ris", write: (items) => writeEach(items, toRis) },
  { name: "CSL-JSON", ending: "csl.json", write: (items) => writeJsonArray(items) },
];

/** The citation files of the corpus: the collection first, then all articles. */
export function corpusCitationFiles(corpus: CorpusIndex): DataFile[] {
  return citationFormats.map(({ ending, write }) => ({
    path: routes.data(`citations.${ending}`),
    write: () => write(citeWhole(corpus)),
  }));
}

function* citeWhole(corpus: CorpusIndex) {
  yield citeCorpus(corpus);
  for (const article of corpus.articles) yield citeArticle(corpus, article);
}

function* writeEach(items: Iterable<CslItem>, toText: (item: CslItem) => string) {
  for (const item of items) yield toText(item);
}
