/** Files → a zip archive that has the same bytes every time: no clock, no time zone, no owner. */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/** A file of the archive. */
export interface ZipEntry {
  /** Printable ASCII without spaces, `/` as separator. */
  name: string;
  /** Called when it is the entry's turn, so that only one file is open at a time. */
  read: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** yazl writes local time, so this is the first day a zip can name wherever it runs. */
const firstDay = new Date(1980, 0, 1);
/** A plain file, to be read by all and written by its owner. */
const plainFile = 0o100644;

/**
 * Writes an archive entry by entry, however many and however large they are.
 *
 * @param path - Where to write it. After an error, part of the archive is left there.
 * @throws What `read` throws, and an error for a name that not every system can unpack.
 */
export async function writeZip(path: string, entries: readonly ZipEntry[]): Promise<void> {
  checkNames(entries);
  const zip = new ZipFile();
  const file = createWriteStream(path);
  zip.on("error", (error) => file.destroy(error));
  for (const { name, read } of entries) {
    const options = { mtime: firstDay, forceDosTimestamp: true, mode: plainFile };
    zip.addReadStreamLazy(name, options, (start) => {
      const content = Readable.from(read());
      content.on("error", (error) => zip.emit("error", error));
      start(null, content);
    });
  }
  zip.end();
  await pipeline(zip.outputStream, file);
}

/**
 * Makes a small archive. Its files are not compressed: how well that works differs from machine to machine.
 *
 * @throws an error for a name that not every system can unpack.
 */
export async function zipInMemory(
  entries: readonly { name: string; bytes: Uint8Array }[],
): Promise<Uint8Array<ArrayBuffer>> {
  checkNames(entries);
  const zip = new ZipFile();
  const options = { mtime: firstDay, forceDosTimestamp: true, mode: plainFile, compress: false };
  for (const { name, bytes } of entries) zip.addBuffer(Buffer.from(bytes), name, options);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}

/** Every system and every tool agrees on plain ASCII; and some disks on the case of letters, some not. */
function checkNames(entries: readonly { name: string }[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (!/^[\x21-\x7e]+$/.test(name))
      throw new Error(`Expected a name in plain ASCII without spaces, found "${name}".`);
    const key = name.toLowerCase();
    if (names.has(key))
      throw new Error(`Two files are called "${name}", if capitals do not count.`);
    names.add(key);
  }
}
