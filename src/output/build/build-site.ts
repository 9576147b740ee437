/** The corpus folder → a site in its place. */
import type { Product } from "./check-destination.ts";
import { findUnchanged, hashInputs, keepBuild } from "./last-build.ts";
import { readOwnership } from "./ownership.ts";
import { isSameOrInside } from "./real-path.ts";
import { type Finished, renderSite, type Source } from "./render-site.ts";
import { type Replaced, replaceFolder } from "./replace-folder.ts";
import { findTarget, type Target } from "./target.ts";
import { verifySite } from "./verify-site.ts";

export interface BuiltSite extends Replaced {
  /** What the last build said of the corpus, if nothing has changed since and the site was left as it is. */
  unchanged?: string[] | undefined;
}

/** What makes the files of a site in an empty folder. */
export type Render = (
  source: Source,
  site: string,
  signal: AbortSignal,
) => Promise<Finished | undefined>;

const siteProduct: Product = {
  noun: "site",
  again: "build",
  isIn: (folder) => readOwnership(folder) !== undefined,
};

/**
 * Builds a site and puts it in its place.
 *
 * @param destination a folder that is new, empty, or holds a site of Dateline's.
 * @throws when nothing was built; the destination is as it was, unless the message says otherwise.
 */
export async function buildSite(
  source: Source,
  destination: string,
  signal: AbortSignal,
  render: Render = renderSite,
): Promise<BuiltSite> {
  refuseCacheIn(findTarget(destination), source);
  const inputs = hashInputs(source);
  let unchanged: string[] | undefined;
  let finished: Finished | undefined;
  const replaced = await replaceFolder({
    product: siteProduct,
    corpus: source.corpus,
    destination,
    findCurrent: (site) => {
      const last = findUnchanged(source, site, inputs);
      unchanged = last?.report;
      return last?.manifest.files;
    },
    make: async (site) => {
      finished = await render(
        { ...source, lastSite: findTarget(destination).folder },
        site,
        signal,
      );
      signal.throwIfAborted();
      return verifySite(site).files;
    },
    onReplaced: (site) => {
      // Of files that were changed meanwhile nobody knows which state was read.
      if (finished && hashInputs(source) === inputs)
        keepBuild(source, site, { inputs, report: finished.report });
    },
  });
  return { ...replaced, unchanged };
}

/** @throws when what is kept for the next build would be published, or taken for articles. */
function refuseCacheIn({ folder }: Target, { corpus, kept }: Source): void {
  if (!kept) return;
  const inside = [folder, corpus].find((outer) => isSameOrInside(kept.folder, outer));
  if (inside === undefined) return;
  throw new Error(
    `DATELINE_CACHE names a folder in ${inside}: name one outside the articles and the site.`,
  );
}
