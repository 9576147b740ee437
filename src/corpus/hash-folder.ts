/** A folder of articles → one hash of all that its reading depends on. */
import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, corpusFileName, walkFolder } from "./walk-folder.ts";

/**
 * Hashes each file of a folder, also those that are no articles (corpus.yaml may name a logo), and corpus.yaml.
 *
 * @param corpusFile where corpus.yaml is, if it does not stand in the folder.
 * @throws when there is no such folder.
 */
export function hashFolder(folder: string, corpusFile = join(folder, corpusFileName)): string {
  const { files, ...others } = walkFolder(folder);
  const settings = existsSync(corpusFile) ? contentHash(corpusFile) : undefined;
  const contents = files.map(({ file, path, problems }) => [file, problems, contentHash(path)]);
  return hash("sha256", JSON.stringify([folder, corpusFile, settings, others, contents]));
}

/** Hashes the names and bytes of the files of a folder, wherever it lies; what corpus.yaml says of them does not count. */
export function hashArticles(folder: string): string {
  const files = walkFolder(folder).files.filter(({ file }) => file !== corpusFileName);
  const contents = files.map(({ file, path }) => [file, contentHash(path)]);
  return hash("sha256", JSON.stringify(contents));
}

function contentHash(path: string | Buffer): string {
  try {
    return hash("sha256", readFileSync(path));
  } catch (error) {
    return codeOf(error);
  }
}
