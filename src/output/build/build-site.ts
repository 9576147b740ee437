/**
 * The corpus folder → a site in its place. Everything unfinished is kept apart from the destination, so that
 * a build that fails, is stopped or is killed leaves the last good site as it was, or a new one, whole.
 */
import { existsSync, mkdirSync } from "node:fs";
import { basename } from "node:path";
import { refuseForbidden, refuseForeign } from "./check-destination.ts";
import { exchangeSites } from "./exchange.ts";
import { newSiteIn } from "./exchange-plan.ts";
import type { SizedFile } from "../fit-hosts.ts";
import { findConflicts, listKept } from "./kept-files.ts";
import { findUnchanged, hashInputs, keepBuild } from "./last-build.ts";
import { lockTarget } from "./lock.ts";
import { readManifestFiles } from "./ownership.ts";
import { isSameOrInside } from "./real-path.ts";
import { type Finished, renderSite, type Source } from "./render-site.ts";
import { findTarget, type Target } from "./target.ts";
import { verifySite } from "./verify-site.ts";

export interface BuiltSite {
  /** Where it is, links resolved. */
  folder: string;
  /** What was in the old site and not Dateline's, and is in the new one, too. */
  kept: string[];
  /** The files of the manifest. */
  files: SizedFile[];
  /** What the last build said of the corpus, if nothing has changed since and the site was left as it is. */
  unchanged?: string[];
}

/** What makes the files of a site in an empty folder. */
export type Render = (
  source: Source,
  site: string,
  signal: AbortSignal,
) => Promise<Finished | undefined>;

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
  refuseForbidden(findTarget(destination), source.corpus);
  refuseCacheIn(findTarget(destination), source);
  const lock = lockTarget(findTarget(destination));
  try {
    // Again: a build that was killed may have left the folder away, and the lock has put it back.
    const target = findTarget(destination);
    refuseForeign(target);
    const inputs = hashInputs(source);
    const last = findUnchanged(source, target.folder, inputs);
    if (last) {
      const kept = listOthers(target);
      return { folder: target.folder, kept, files: last.manifest.files, unchanged: last.report };
    }
    const site = newSiteIn(lock.folder, target);
    mkdirSync(site, { recursive: true });
    const finished = await render({ ...source, lastSite: target.folder }, site, signal);
    signal.throwIfAborted();
    const { files } = verifySite(site);
    const kept = findKept(target, site);
    lock.check();
    exchangeSites(lock.folder, target);
    // Of files that were changed meanwhile nobody knows which state was read.
    if (finished && hashInputs(source) === inputs)
      keepBuild(source, target.folder, { inputs, report: finished.report });
    return { folder: target.folder, kept, files };
  } finally {
    lock.release();
  }
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

/** @throws when the new site has no room for what is to be kept. */
function findKept(target: Target, newSite: string): string[] {
  const { folder } = target;
  const kept = listOthers(target);
  const [conflict] = findConflicts(kept, folder, newSite);
  if (conflict === undefined) return kept;
  throw new Error(
    `${folder}/${conflict} was not written by Dateline, and the new site has a file of that name. Move yours away, then build again.`,
  );
}

/** Lists what is in the old site and not Dateline's. */
function listOthers({ folder, working }: Target): string[] {
  if (!existsSync(folder)) return [];
  return listKept(folder, readManifestFiles(folder), basename(working));
}
