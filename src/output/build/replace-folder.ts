/**
 * A folder of files that Dateline makes (a site, an export) in its place. Everything unfinished is kept apart
 * from the destination, so that work that fails, is stopped or is killed leaves what was there before as it
 * was, or the new folder, whole.
 */
import { existsSync, mkdirSync } from "node:fs";
import { basename } from "node:path";
import type { SizedFile } from "../fit-hosts.ts";
import { type Product, refuseForbidden, refuseForeign } from "./check-destination.ts";
import { exchangeSites } from "./exchange.ts";
import { newSiteIn } from "./exchange-plan.ts";
import { findConflicts, listKept } from "./kept-files.ts";
import { lockTarget } from "./lock.ts";
import { readManifestFiles } from "./ownership.ts";
import { findTarget, type Target } from "./target.ts";

export interface Replaced {
  /** Where it is, links resolved. */
  folder: string;
  /** What was in the old folder and not Dateline's, and is in the new one, too. */
  kept: string[];
  /** The files of the manifest. */
  files: readonly SizedFile[];
}

export interface Replacement {
  product: Product;
  /** The folder of the articles: nothing may be written there. */
  corpus: string;
  /** A folder that is new, empty, or holds such a product of Dateline's. */
  destination: string;
  /** The files of what stands there already, if it is just what would be made; it is then left. */
  findCurrent?: (folder: string) => readonly SizedFile[] | undefined;
  /** Writes all files and a manifest into an empty folder, and lists them. */
  make: (folder: string) => Promise<readonly SizedFile[]>;
  /** Called when the new folder is in its place, before anybody else may write there. */
  onReplaced?: (folder: string) => void;
}

/**
 * Makes a folder and puts it in its place.
 *
 * @throws when nothing was made; the destination is as it was, unless the message says otherwise.
 */
export async function replaceFolder({
  product,
  corpus,
  destination,
  findCurrent,
  make,
  onReplaced,
}: Replacement): Promise<Replaced> {
  refuseForbidden(findTarget(destination), corpus, product);
  const lock = lockTarget(findTarget(destination));
  try {
    // Again: a build that was killed may have left the folder away, and the lock has put it back.
    const target = findTarget(destination);
    refuseForeign(target, product);
    const current = findCurrent?.(target.folder);
    if (current) return { folder: target.folder, kept: listOthers(target), files: current };
    const made = newSiteIn(lock.folder, target);
    mkdirSync(made, { recursive: true });
    const files = await make(made);
    const kept = findKept(target, made, product);
    lock.check();
    exchangeSites(lock.folder, target);
    onReplaced?.(target.folder);
    return { folder: target.folder, kept, files };
  } finally {
    lock.release();
  }
}

/** @throws when the new folder has no room for what is to be kept. */
function findKept(target: Target, made: string, { noun, again }: Product): string[] {
  const { folder } = target;
  const kept = listOthers(target);
  const [conflict] = findConflicts(kept, folder, made);
  if (conflict === undefined) return kept;
  throw new Error(
    `${folder}/${conflict} was not written by Dateline, and the new ${noun} has a file of that name. Move yours away, then ${again} again.`,
  );
}

/** Lists what is in the old folder and not Dateline's. */
function listOthers({ folder, working }: Target): string[] {
  if (!existsSync(folder)) return [];
  return listKept(folder, readManifestFiles(folder), basename(working));
}
