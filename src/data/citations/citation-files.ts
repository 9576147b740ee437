/** The files of citations: of each article, of each name as the articles that name it, of the whole corpus. */
import type { Article, CorpusIndex, Entity } from "../../site/shared/corpus-index.ts";
import { memoizeByObject } from "../../site/shared/memoize-by-object.ts";
import { routes } from "../../site/shared/routes.ts";
import { type DataFile, writeJsonArray } from "../data-file.ts";
import { toBibtex } from "./bibtex.ts";
import { citeArticle, citeCorpus, type CslItem } from "./csl.ts";
import { toRis } from "./ris.ts";

const bibtexOf = memoizeByObject(toBibtex);
const risOf = memoizeByObject(toRis);

interface CitationFormat {
  name: string;
  /** Of the file's name. */
  ending: string;
  write: (items: Iterable<CslItem>) => Iterable<string>;
}

export const citationFormats: CitationFormat[] = [
  { name: "BibTeX", ending: "bib", write: (items) => writeEach(items, bibtexOf) },
  { name: "RIS", ending: "ris", write: (items) => writeEach(items, risOf) },
  { name: "CSL-JSON", ending: "csl.json", write: (items) => writeJsonArray(items) },
];

/** The citation files of each article. */
export function articleCitationFiles(corpus: CorpusIndex): DataFile[] {
  return corpus.articles.flatMap((article) =>
    citationFormats.map(({ ending, write }) => ({
      path: routes.articleFile(article.record.id, ending),
      write: () => write(citeAll(corpus, [article])),
    })),
  );
}

/** The citation files of one name: all articles that mention it. */
export function nameCitationFiles(corpus: CorpusIndex, { name, articles }: Entity): DataFile[] {
  return citationFormats.map(({ ending, write }) => ({
    path: routes.nameFile(name.kind, name.entry.id, ending),
    write: () => write(citeAll(corpus, articles)),
  }));
}

/** The citation files of the corpus: the collection first, then all articles. */
export function corpusCitationFiles(corpus: CorpusIndex): DataFile[] {
  return citationFormats.map(({ ending, write }) => ({
    path: routes.data(`citations.${ending}`),
    write: () => write(citeWhole(corpus)),
  }));
}

function* citeWhole(corpus: CorpusIndex) {
  yield citeCorpus(corpus);
  yield* citeAll(corpus, corpus.articles);
}

function* citeAll(corpus: CorpusIndex, articles: readonly Article[]) {
  for (const article of articles) yield citationOf(corpus)(article);
}

/** An article is cited in the files of every name that it mentions; its citation is made once. */
const citationOf = memoizeByObject((corpus: CorpusIndex) =>
  memoizeByObject((article: Article) => citeArticle(corpus, article)),
);

function* writeEach(items: Iterable<CslItem>, toText: (item: CslItem) => string) {
  for (const item of items) yield toText(item);
}
