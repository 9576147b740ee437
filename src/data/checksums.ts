/** data/source/SHA256SUMS: what `sha256sum -c` reads in that folder. */
import type { CorpusIndex } from "../site/shared/corpus-index.ts";
import { routes } from "../site/shared/routes.ts";
import type { DataFile } from "./data-file.ts";

const folder = "data/source/";

/** Writes a line for each file that is handed out as received: its SHA-256 and its name in the folder. */
export function checksumsFile({ articles }: CorpusIndex): DataFile {
  const lines = articles.flatMap(({ record: { id, sha256, original } }) =>
    original === undefined
      ? []
      : `${sha256}  ${routes.original(id, original).slice(folder.length)}\n`,
  );
  return { path: `${folder}SHA256SUMS`, write: () => [...lines].sort(byName) };
}

function byName(a: string, b: string): number {
  const [nameA, nameB] = [a.slice(66), b.slice(66)];
  return nameA < nameB ? -1 : 1;
}
