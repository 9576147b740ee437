/** Folders of the corpus as collections: each lists its articles, and search narrows to it. */
import { slugify } from "../../text/slug.ts";
import type { Article, CorpusIndex } from "./corpus-index.ts";
import { memoizeByObject } from "./memoize-by-object.ts";

/** A folder that holds files of the corpus. */
export interface Collection {
  /** Unique, for addresses. */
  id: string;
  /** The folder, relative to that of the corpus: "guardian/2019". */
  name: string;
  /** In the order of the corpus. */
  articles: Article[];
}

/** The collections in order of their names; none where all files are in one folder. */
export const listCollections = memoizeByObject(({ articles }: CorpusIndex): Collection[] => {
  const byFolder = Map.groupBy(articles, folderOf);
  if (byFolder.size < 2) return [];
  const ids = new Set<string>();
  return [...byFolder]
    .filter(([name]) => name !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => ({ id: toUniqueId(name, ids), name, articles: own }));
});

/** The collection of an article; nothing if its file lies in the corpus's own folder. */
export function collectionOf(corpus: CorpusIndex, article: Article): Collection | undefined {
  return byName(corpus).get(folderOf(article));
}

const byName = memoizeByObject(
  (corpus: CorpusIndex) => new Map(listCollections(corpus).map((own) => [own.name, own])),
);

/** A file that is packed by itself ("a.html.gz/a.html") lies where its packing does. */
function folderOf({ record: { file } }: Article): string {
  const folder = parentOf(file);
  return /\.gz$/i.test(folder) ? parentOf(folder) : folder;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Two folders may differ in signs only: "a-b", "a b" → "a-b", "a-b-2". */
function toUniqueId(name: string, ids: Set<string>): string {
  const slug = slugify(name);
  let id = slug;
  for (let number = 2; ids.has(id); number += 1) id = `${slug}-${number}`;
  ids.add(id);
  return id;
}
