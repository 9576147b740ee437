/** The corpus folder → a site in its place. */
import type { SizedFile } from "../fit-hosts.ts";
import type { Product } from "./check-destination.ts";
import { readOwnership } from "./ownership.ts";
import { renderSite, type Source } from "./render-site.ts";
import { type Replaced, replaceFolder } from "./replace-folder.ts";
import { verifySite } from "./verify-site.ts";

/** What makes the files of a site in an empty folder. */
export type Render = (source: Source, site: string, signal: AbortSignal) => Promise<void>;

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
export function buildSite(
  source: Source,
  destination: string,
  signal: AbortSignal,
  render: Render = renderSite,
): Promise<Replaced> {
  const make = async (site: string): Promise<SizedFile[]> => {
    await render(source, site, signal);
    signal.throwIfAborted();
    return verifySite(site).files;
  };
  return replaceFolder({ product: siteProduct, corpus: source.corpus, destination, make });
}
