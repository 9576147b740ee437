/** What commands keep of a corpus without making a site. */
import { type Kept, openKept } from "../cache/kept.ts";
import { isSameOrInside } from "../output/build/real-path.ts";

/**
 * Opens what is kept for a corpus.
 *
 * @returns nothing where nothing can be kept.
 * @throws when it would lie among the articles.
 */
export function openKeptOutside(corpus: string): Kept | undefined {
  const kept = openKept(corpus);
  if (kept && isSameOrInside(kept.folder, corpus))
    throw new Error(`DATELINE_CACHE names a folder in ${corpus}: name one outside the articles.`);
  return kept;
}
