/** Names on the disk, which are bytes → names as the corpus knows them. */
import { sep } from "node:path";
import type { Problem } from "../record/record.ts";

/** An entry of a folder. */
export interface EntryName {
  /** Relative to the corpus folder, `/` as separator. */
  file: string;
  /** The way to it, as the disk has it. */
  path: Buffer;
  /** What is odd about the name. */
  problems: Problem[];
}

/** The name of an entry in a folder that has one. */
export function toEntryName(parent: EntryName, name: Buffer): EntryName {
  const readable = readName(name);
  const own = readable ?? escapeName(name);
  const file = parent.file === "" ? own : `${parent.file}/${own}`;
  const isOdd = readable === undefined || parent.problems.length > 0;
  return {
    file,
    path: joinPath(parent.path, name),
    problems: isOdd ? [{ kind: "name-not-utf-8", found: file }] : [],
  };
}

/** The path of an entry of a folder. */
export function joinPath(folder: Buffer, name: Buffer): Buffer {
  const separator = Buffer.from(sep);
  const isRoot = folder.subarray(-separator.length).equals(separator);
  return Buffer.concat(isRoot ? [folder, name] : [folder, separator, name]);
}

function readName(name: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    return undefined;
  }
}

/** "café.txt" in windows-1252 → `caf\xE9.txt` */
function escapeName(name: Buffer): string {
  return [...name]
    .map((byte) =>
      byte < 0x80
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("");
}
