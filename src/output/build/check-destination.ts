/** Where a site or an export may be written: nowhere where it could take the place of something that is not Dateline's. */
import { statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, parse } from "node:path";
import { countOf, listOf } from "../../site/shared/wording.ts";
import { listEntries } from "./claims.ts";
import { packageFolder } from "../package-folder.ts";
import { isSameOrInside } from "./real-path.ts";
import type { Target } from "./target.ts";

/** What is to be written. */
export interface Product {
  /** "site" */
  noun: string;
  /** What to do once more after a failure: "build". */
  again: string;
  /** Whether a folder holds one that Dateline wrote. */
  isIn: (folder: string) => boolean;
}

function advise({ noun }: Product): string {
  return `Name a new or empty folder for the ${noun}, outside the folder of the articles.`;
}

/**
 * Refuses places that can never be a destination, whatever they hold.
 *
 * @throws an error that says what was found, and what to do.
 */
export function refuseForbidden({ folder }: Target, corpus: string, product: Product): void {
  const refuse = (what: string) => {
    throw new Error(
      `The ${product.noun} cannot be written to ${folder}: ${what}. ${advise(product)}`,
    );
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) refuse("it is a file");
  if (folder === parse(folder).root) refuse("it is the root of the disk");
  if (isSameOrInside(homedir(), folder)) refuse("it is your home folder, or holds it");
  if (isSameOrInside(packageFolder, folder)) refuse("it is Dateline's own folder, or holds it");
  if (isSameOrInside(corpus, folder)) refuse("it is the folder of the articles, or holds it");
  if (isSameOrInside(folder, corpus)) refuse("it is inside the folder of the articles");
}

/**
 * Refuses a folder unless it is empty or holds such a product that Dateline wrote.
 *
 * @throws an error that says what was found, and what to do.
 */
export function refuseForeign({ folder, working }: Target, product: Product): void {
  if (product.isIn(folder)) return;
  const names = listEntries(folder).filter(
    (name) => name !== basename(working) && !putThereBySystems.has(name),
  );
  if (names.length === 0) return;
  throw new Error(
    `The ${product.noun} cannot be written to ${folder}: it holds ${describe(names)}, and no ${product.noun} that Dateline wrote (its manifest.json would say so). Nothing was changed. ${advise(product)}`,
  );
}

/** A disk or a folder that somebody has looked at counts as empty with these. */
const putThereBySystems = new Set([
  ".DS_Store",
  ".Spotlight-V100",
  ".Trashes",
  ".fseventsd",
  "System Volume Information",
  "Thumbs.db",
  "desktop.ini",
  "lost+found",
]);

/** ["a", "b", "c", "d", "e"] → "a, b, c and 2 others" */
function describe(names: string[]): string {
  const sorted = [...names].sort();
  if (sorted.length <= 4) return listOf(sorted);
  return listOf([...sorted.slice(0, 3), countOf(sorted.length - 3, "other")]);
}
