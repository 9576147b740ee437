/** The files of an export → a folder in its place, with a manifest of them. */
import { hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExportFile } from "../../data/exports/export-file.ts";
import { toJson } from "../../data/data-file.ts";
import type { Product } from "../build/check-destination.ts";
import { holdsExport, manifestName } from "../build/ownership.ts";
import { type Replaced, replaceFolder } from "../build/replace-folder.ts";
import { readPackageVersion } from "../package-folder.ts";
import { writeLineFiles } from "./write-lines.ts";
import { writeParquet } from "./write-parquet.ts";
import type { WrittenFile } from "./written-file.ts";

const exportProduct: Product = { noun: "export", again: "export", isIn: holdsExport };

export interface Export {
  /** Its name: "opensearch". */
  format: string;
  /** Called once the destination has been found fit. */
  listFiles: () => Promise<readonly ExportFile[]>;
  /** The folder of the articles. */
  corpus: string;
  /** A folder that is new, empty, or holds an export of Dateline's. */
  destination: string;
  signal: AbortSignal;
}

/**
 * Writes an export and puts it in its place.
 *
 * @throws when nothing was written; the destination is as it was, unless the message says otherwise.
 */
export function writeExport({
  format,
  listFiles,
  corpus,
  destination,
  signal,
}: Export): Promise<Replaced> {
  const make = async (folder: string) => {
    const written: WrittenFile[] = [];
    for (const file of await listFiles()) written.push(...(await writeFile(folder, file, signal)));
    writeFileSync(join(folder, manifestName), toJson(toManifest(format, written)));
    return written;
  };
  return replaceFolder({ product: exportProduct, corpus, destination, make });
}

async function writeFile(
  folder: string,
  file: ExportFile,
  signal: AbortSignal,
): Promise<WrittenFile[]> {
  if (file.kind === "lines") return writeLineFiles(folder, file, signal);
  if (file.kind === "parquet") return [await writeParquet(folder, file, signal)];
  const text = toJson(file.value);
  writeFileSync(join(folder, file.path), text);
  return [{ path: file.path, bytes: Buffer.byteLength(text), sha256: hash("sha256", text) }];
}

/** With the lists of a site's manifest, so that whatever clears a site away does the same for an export. */
function toManifest(format: string, files: readonly WrittenFile[]) {
  return {
    generator: `Dateline ${readPackageVersion()}`,
    format: 1,
    export: format,
    articles: [],
    tombstones: [],
    files,
  };
}
