/** A folder that was made → how many files and bytes there are in it. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../src/output/list-files.ts";

export interface Weight {
  files: number;
  pages: number;
  bytes: number;
  searchFiles: number;
  largestPage: number;
}

export function weigh(folder: string): Weight {
  const files = listFiles(folder).map((path) => ({
    path,
    bytes: statSync(join(folder, path)).size,
  }));
  const pages = files.filter(({ path }) => path.endsWith(".html"));
  return {
    files: files.length,
    pages: pages.length,
    bytes: files.reduce((total, { bytes }) => total + bytes, 0),
    searchFiles: files.filter(({ path }) => path.startsWith("search/")).length,
    largestPage: Math.max(0, ...pages.map(({ bytes }) => bytes)),
  };
}
