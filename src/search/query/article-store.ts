/** What the index stores of each article. */
import { asIs, type FileCache } from "../file-cache.ts";
import {
  facetsPerFile,
  type IndexHead,
  type StoredFacets,
  type StoredText,
} from "../index-format.ts";
import { unpack } from "../../text/packing.ts";

/** To be used in work that `runUntilLoaded` runs: what is in a file that is not here yet seems to be empty. */
export interface ArticleStore {
  /** An article of a segment → its number in the whole index; a higher one is newer. */
  numberOf(segment: number, article: number): number;
  /** @param article its number in the index */
  text(article: number): StoredText;
  facets(article: number): { from: string; to: string; names: number[]; collection: string };
}

export function openArticleStore(
  { perSegment, perText }: IndexHead,
  files: FileCache,
): ArticleStore {
  const locate = (article: number, kind: "t" | "f", perFile: number) => {
    const number = article % perSegment;
    const folder = `s${Math.floor(article / perSegment)}`;
    return { path: `${folder}/${kind}${Math.floor(number / perFile)}`, at: number % perFile };
  };
  return {
    numberOf: (segment, article) => segment * perSegment + article,
    text(article) {
      const { path, at } = locate(article, "t", perText);
      return files.read(path, asIs<StoredText[]>)?.[at] ?? ["", "", "", "", "", "-", ""];
    },
    facets(article) {
      const { path, at } = locate(article, "f", facetsPerFile);
      const facets = files.read(path, unpackFacets);
      return {
        from: facets?.from[at] ?? "",
        to: facets?.to[at] ?? "",
        names: facets?.names[at] ?? [],
        collection: facets?.collections?.[at] ?? "",
      };
    },
  };
}

function unpackFacets({ from, to, names, collections }: StoredFacets) {
  return { from, to, collections, names: names.map((packed) => unpack(packed).numbers()) };
}
