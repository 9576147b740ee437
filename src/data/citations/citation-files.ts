/** The files of citations: of each article, of each name as the articles that name it, of the whole corpus. */
import type { Article, Catalogue, Subject } from "../../site/shared/corpus-index.ts";
import { onceForEach } from "../../site/shared/memoize-by-object.ts";
import { routes } from "../../site/shared/routes.ts";
import { type DataFile, writeJsonArray } from "../data-file.ts";
import { toBibtex } from "./bibtex.ts";
import { citeArticle, citeCorpus, type CslItem } from "./csl.ts";
import { toRis } from "./ris.ts";

const bibtexOf = onceForEach(toBibtex);
const risOf = onceForEach(toRis);

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
export function articleCitationFiles(catalogue: Catalogue): DataFile[] {
  return catalogue.articles.flatMap((article) =>
    citationFormats.map(({ ending, write }) => ({
      path: routes.articleFile(article.record.id, ending),
      write: () => write(citeAll(catalogue, [article])),
    })),
  );
}

/** The citation files of one name: all articles that mention it. */
export function nameCitationFiles(catalogue: Catalogue, { name, articles }: Subject): DataFile[] {
  return citationFormats.map(({ ending, write }) => ({
    path: routes.nameFile(name.kind, name.entry.id, ending),
    write: () => write(citeAll(catalogue, articles)),
  }));
}

/** The citation files of the corpus: the collection first, then all articles. */
export function corpusCitationFiles(catalogue: Catalogue): DataFile[] {
  return citationFormats.map(({ ending, write }) => ({
    path: routes.data(`citations.${ending}`),
    write: () => write(citeWhole(catalogue)),
  }));
}

function* citeWhole(catalogue: Catalogue) {
  yield citeCorpus(catalogue);
  yield* citeAll(catalogue, catalogue.articles);
}

function* citeAll(catalogue: Catalogue, articles: readonly Article[]) {
  for (const article of articles) yield citationOf(catalogue)(article);
}

/** An article is cited in the files of every name that it mentions; its citation is made once. */
const citationOf = onceForEach((catalogue: Catalogue) =>
  onceForEach((article: Article) => citeArticle(catalogue, article)),
);

function* writeEach(items: Iterable<CslItem>, toText: (item: CslItem) => string) {
  for (const item of items) yield toText(item);
}
