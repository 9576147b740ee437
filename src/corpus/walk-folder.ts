/**
 * The corpus folder → the files in it, and what else was met on the way.
 *
 * Folders are walked in their own right only: a link to a folder is not followed, a link to a file only
 * where it leads to a file of the corpus folder. Whatever cannot be read is named, and the rest goes on.
 * Names are taken as bytes, for on most disks they need not be UTF-8.
 */
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import type { LeftOut, Problem } from "../record/record.ts";
import { type EntryName, joinPath, toEntryName } from "./entry-name.ts";
import { holdsSite } from "./holds-site.ts";

/** In the corpus folder: what a person says of the articles. */
export const corpusFileName = "corpus.yaml";

/** A file that can be opened. */
export interface FolderFile {
  /** Relative to the corpus folder, `/` as separator. */
  file: string;
  path: Buffer;
  /** What is odd about its name. */
  problems: Problem[];
}

/** What is passed over because it is no part of the corpus: the report names it, the site does not. */
export interface PassedOver {
  /** Files and folders whose names begin with a dot, sorted. */
  hidden: string[];
  /** Folders that hold a site made by Dateline, sorted. */
  sites: string[];
}

export interface FolderListing {
  /** Sorted by name. */
  files: FolderFile[];
  /** Entries that are no file, or cannot be opened; sorted by name. */
  leftOut: LeftOut[];
  passedOver: PassedOver;
}

type Entry = Dirent<Buffer>;

/**
 * Lists the files of a folder and of the folders in it.
 *
 * @throws when there is no such folder, when it cannot be read, or when it is a site made by Dateline.
 */
export function walkFolder(folder: string): FolderListing {
  const root = Buffer.from(realpathOf(folder));
  const listing: FolderListing = { files: [], leftOut: [], passedOver: { hidden: [], sites: [] } };
  const pending: EntryName[] = [{ file: "", path: root, problems: [] }];
  for (let parent = pending.pop(); parent; parent = pending.pop()) {
    const entries = readEntries(parent, listing);
    if (holdsSite(parent.path, entries)) listing.passedOver.sites.push(parent.file);
    else for (const entry of entries) place(entry, { parent, root, listing, pending });
  }
  if (listing.passedOver.sites.includes(""))
    throw new Error(`${folder} holds a site made by Dateline: name the folder of your articles.`);
  return sorted(listing);
}

function realpathOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    throw new Error(
      `There is no folder ${folder}: name the folder of your articles, or put them in seeds/.`,
    );
  }
}

function readEntries({ file, path }: EntryName, { leftOut }: FolderListing): Entry[] {
  try {
    return readdirSync(path, { encoding: "buffer", withFileTypes: true });
  } catch (error) {
    if (file === "") throw new Error(`${path} cannot be read as a folder (${codeOf(error)}).`);
    leftOut.push({ file, problem: { kind: "unreadable", found: codeOf(error) } });
    return [];
  }
}

interface Walk {
  parent: EntryName;
  root: Buffer;
  listing: FolderListing;
  pending: EntryName[];
}

function place(entry: Entry, { parent, root, listing, pending }: Walk): void {
  const named = toEntryName(parent, entry.name);
  const { file, path } = named;
  if (entry.name[0] === dot) {
    listing.passedOver.hidden.push(file);
    return;
  }
  if (entry.isDirectory()) {
    pending.push(named);
    return;
  }
  const problem = entry.isSymbolicLink() ? judgeLink(path, root) : judgeKind(entry);
  if (problem) listing.leftOut.push({ file, problem });
  else listing.files.push(named);
}

const dot = 0x2e;

/** Why a link is not followed; nothing when it leads to a file in the corpus folder. */
function judgeLink(path: Buffer, root: Buffer): Problem | undefined {
  try {
    const target = realpathSync.native(path, { encoding: "buffer" });
    const stats = statSync(target);
    if (stats.isDirectory()) return { kind: "linked-folder" };
    const folder = joinPath(root, Buffer.alloc(0));
    const isInside = target.subarray(0, folder.length).equals(folder);
    return isInside ? judgeKind(stats) : { kind: "linked-outside" };
  } catch (error) {
    const code = codeOf(error);
    const leadsNowhere = code === "ENOENT" || code === "ELOOP" || code === "ENOTDIR";
    return leadsNowhere ? { kind: "broken-link" } : { kind: "unreadable", found: code };
  }
}

/** Pipes, sockets and devices are never opened: some would block for ever. */
function judgeKind(entry: Pick<Entry, "isFile" | "isFIFO" | "isSocket">): Problem | undefined {
  if (entry.isFile()) return undefined;
  if (entry.isFIFO()) return { kind: "special-file", found: "named pipe" };
  return { kind: "special-file", found: entry.isSocket() ? "socket" : "device" };
}

/** "EACCES" */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** In the same order on every disk. */
function sorted({ files, leftOut, passedOver }: FolderListing): FolderListing {
  const byName = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
  return {
    files: files.sort(byName),
    leftOut: leftOut.sort(byName),
    passedOver: { hidden: passedOver.hidden.sort(), sites: passedOver.sites.sort() },
  };
}
