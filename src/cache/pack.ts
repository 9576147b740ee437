/**
 * Values kept from one build for the next, in one file:
 *
 *   {"version":"…","note":"…","chunks":[{"bytes":…,"sha256":"…","keys":["…",…]},…]}\n
 *   the chunks, each the deflated JSON of its values, a line a value
 *
 * Whatever is damaged, cut, of another version or no such file at all counts as not kept. A file is written
 * beside the old one and then put in its place, so of two builds at once the later wins and none reads half a file.
 */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";

export interface Pack {
  /** The JSON that was kept under a key. */
  find(key: string): string | undefined;
  /** Keeps JSON under a key. */
  keep(key: string, json: string): void;
  /**
   * Writes what was found or kept; what nobody asked for is forgotten, so a file grows no larger than a build needs.
   *
   * @param note what `readHeader` is to tell of the file; with one, a file without values is written, too.
   */
  write(note?: string): void;
}

const headerSchema = z.object({
  version: z.string(),
  note: z.string().optional(),
  chunks: z.array(
    z.object({ bytes: z.int().positive(), sha256: z.string(), keys: z.array(z.string()) }),
  ),
});

interface Chunk {
  keys: string[];
  deflated: Buffer;
  sha256: string;
}

/** Characters of JSON that are deflated together, and the most that a chunk may be inflated to. */
const chunkLength = 1_000_000;
const maxInflated = 256_000_000;
/** Values are asked for in about the order in which they were kept, so a few inflated chunks are enough. */
const mostInflated = 4;
/** The quickest: of the time of a reading, deflating is the larger part. */
const level = 1;

/**
 * Opens a file of kept values; there need be none.
 *
 * @param version of the code that the values are of use to.
 */
export function openPack(path: string, version: string): Pack {
  const old = readChunks(path, version);
  const chunkOf = new Map(old.flatMap((chunk) => chunk.keys.map((key) => [key, chunk] as const)));
  const found = new Set<string>();
  const made: Chunk[] = [];
  const kept = new Set<string>();
  let pending = new Map<string, string>();
  let pendingLength = 0;
  /** The one that was asked for last comes last. */
  const inflated = new Map<Chunk, Map<string, string>>();

  function valuesOf(chunk: Chunk): Map<string, string> {
    const values = inflated.get(chunk) ?? inflate(chunk);
    inflated.delete(chunk);
    inflated.set(chunk, values);
    const [oldest] = inflated.keys();
    if (oldest && inflated.size > mostInflated) inflated.delete(oldest);
    return values;
  }

  function finishChunk(): void {
    if (pending.size > 0) made.push(deflate(pending));
    pending = new Map();
    pendingLength = 0;
  }

  function keep(key: string, json: string): void {
    if (kept.has(key)) return;
    kept.add(key);
    pending.set(key, json);
    pendingLength += json.length;
    if (pendingLength >= chunkLength) finishChunk();
  }

  return {
    find(key) {
      const chunk = chunkOf.get(key);
      const json = chunk && valuesOf(chunk).get(key);
      if (json !== undefined) found.add(key);
      return json;
    },
    keep,
    write(note) {
      const isWanted = (key: string) => found.has(key) && !kept.has(key);
      const [whole, broken] = partition(old, ({ keys }) => keys.every(isWanted));
      if (broken.length === 0 && kept.size === 0 && note === undefined) return;
      for (const chunk of broken) {
        for (const [key, json] of valuesOf(chunk)) if (isWanted(key)) keep(key, json);
      }
      finishChunk();
      writeChunks(path, { version, note }, [...whole, ...made]);
    },
  };
}

/** What a file says of itself; nothing if it is no file of kept values. */
export function readHeader(
  path: string,
): { version: string; note?: string | undefined } | undefined {
  try {
    return splitFile(readFileSync(path)).header;
  } catch {
    return undefined;
  }
}

/** Puts the values of several files in one. Of two under the same key, that of the later file counts. */
export function joinPacks(paths: readonly string[], into: string, version: string): void {
  writeChunks(
    into,
    { version },
    paths.flatMap((path) => readChunks(path, version)),
  );
}

function partition<One>(all: readonly One[], isFirst: (one: One) => boolean): [One[], One[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function splitFile(file: Buffer) {
  const end = file.indexOf("\n");
  return { file, header: headerSchema.parse(JSON.parse(file.toString("utf8", 0, end))), end };
}

function readChunks(path: string, version: string): Chunk[] {
  try {
    const { file, header, end } = splitFile(readFileSync(path));
    if (header.version !== version) return [];
    let position = end + 1;
    return header.chunks.flatMap(({ bytes, sha256, keys }) => {
      const deflated = file.subarray(position, position + bytes);
      position += bytes;
      return hashChunk(keys, deflated) === sha256 ? [{ keys, deflated, sha256 }] : [];
    });
  } catch {
    return [];
  }
}

function writeChunks(
  path: string,
  about: { version: string; note?: string | undefined },
  chunks: readonly Chunk[],
): void {
  const described = chunks.map(({ keys, deflated, sha256 }) => ({
    bytes: deflated.length,
    sha256,
    keys,
  }));
  const header = `${JSON.stringify({ ...about, chunks: described })}\n`;
  replaceFile(path, [Buffer.from(header), ...chunks.map(({ deflated }) => deflated)]);
}

/** Puts a file in the place of an older one, in one step. */
export function replaceFile(path: string, parts: readonly Uint8Array[]): void {
  const unfinished = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(unfinished, "", { mode: 0o600 });
    for (const part of parts) writeFileSync(unfinished, part, { flag: "a" });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function deflate(values: ReadonlyMap<string, string>): Chunk {
  const keys = [...values.keys()];
  const deflated = deflateRawSync([...values.values()].join("\n"), { level });
  return { keys, deflated, sha256: hashChunk(keys, deflated) };
}

function inflate({ keys, deflated }: Chunk): Map<string, string> {
  try {
    const lines = inflateRawSync(deflated, { maxOutputLength: maxInflated })
      .toString("utf8")
      .split("\n");
    return new Map(keys.flatMap((key, index) => [[key, lines[index] ?? ""] as const]));
  } catch {
    return new Map();
  }
}

function hashChunk(keys: readonly string[], deflated: Uint8Array): string {
  return hash("sha256", Buffer.concat([Buffer.from(`${keys.join(" ")}\n`), deflated]));
}
