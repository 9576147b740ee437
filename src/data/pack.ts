/**
 * Many small files ↔ a few packs. Ten thousand names have sixty thousand files, and the bundler takes
 * far longer over each than the file takes to write; so it writes packs, which are unpacked afterwards.
 */
import type { DataFile } from "./data-file.ts";

/** Where packs are in dist/ until they are unpacked; no page or data file has a path like it. */
export const packFolder = "_packs";
const filesInPack = 400;

/** In: files. Out: packs of them: each line the path and the text of a file, as JSON. */
export function toPacks(files: readonly DataFile[], size = filesInPack): DataFile[] {
  return Array.from({ length: Math.ceil(files.length / size) }, (_, number) => ({
    path: `${packFolder}/${number}.ndjson`,
    write: () => writePack(files.slice(number * size, (number + 1) * size)),
  }));
}

function* writePack(files: readonly DataFile[]): Iterable<string> {
  for (const { path, write } of files) yield `${JSON.stringify([path, [...write()].join("")])}\n`;
}

/** In: the text of a pack. Out: the path and the text of each file. */
export function* readPack(pack: string): Iterable<[path: string, text: string]> {
  for (let start = 0; start < pack.length;) {
    const end = pack.indexOf("\n", start);
    yield JSON.parse(pack.slice(start, end));
    start = end + 1;
  }
}
