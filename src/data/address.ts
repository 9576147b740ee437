/** Where a reader of a data file finds a page: on the site, if the corpus file says where that is. */
import type { Catalogue } from "../site/shared/corpus-index.ts";

/** In: the catalogue and a path in dist/. Out: the whole address with `site.url`, else the path as it is. */
export function addressOf({ contents }: Catalogue, path: string): string {
  return `${contents.file.site.url ?? ""}${path}`;
}

/** The same, or nothing without `site.url`: for formats in which an address must be whole. */
export function wholeAddressOf(catalogue: Catalogue, path: string): string | undefined {
  return catalogue.contents.file.site.url === undefined ? undefined : addressOf(catalogue, path);
}
