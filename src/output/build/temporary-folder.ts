/**
 * The private folder in which Astro runs: its root, its caches and the working directory of its process. No
 * two builds share one. It is marked with the process that made it, so that one that was left behind can be recognised.
 */
import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { packageFolder } from "../package-folder.ts";
import { identifyProcess, isRunning, processIdentitySchema } from "./process-identity.ts";

const prefix = "dateline-astro-";
const ownerName = "dateline-owner.json";
const ownerSchema = z.object({ process: processIdentitySchema });

/** Makes a folder for one run of Astro, and removes those that processes which are gone have left behind. */
export function makeTemporaryFolder(): string {
  refuseUnfitPackage();
  const parent = findParent();
  removeAbandoned(parent);
  const folder = mkdtempSync(join(parent, prefix));
  writeFileSync(join(folder, ownerName), JSON.stringify({ process: identifyProcess() }));
  // Astro looks for its own modules from its root.
  const astro = fileURLToPath(import.meta.resolve("astro/package.json"));
  symlinkSync(dirname(dirname(astro)), join(folder, "node_modules"), "junction");
  return folder;
}

/** Removes the folder; what its links lead to stays. */
export function removeTemporaryFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Astro takes paths for addresses: with one of these characters in its path it loses style sheets, without a word. */
const unfit = /[%?#]/;

/** The bundler takes what stands behind one of these in the path of a page for a query or a fragment. */
function refuseUnfitPackage(): void {
  if (!/[?#]/.test(packageFolder)) return;
  throw new Error(
    `Dateline cannot run in ${packageFolder}, as that path holds ? or #: move or install it elsewhere. The articles and the site may be anywhere.`,
  );
}

function findParent(): string {
  const parent = [tmpdir(), "/tmp", "/var/tmp"]
    .filter((path) => lstatSync(path, { throwIfNoEntry: false }))
    .map((path) => realpathSync(path))
    .find((path) => !unfit.test(path));
  if (parent !== undefined) return parent;
  throw new Error(
    `${tmpdir()} cannot be used for temporary files, as its path holds %, ? or #: set TMPDIR to another folder.`,
  );
}

function removeAbandoned(parent: string): void {
  for (const name of readdirSync(parent).filter((found) => found.startsWith(prefix))) {
    const folder = join(parent, name);
    const isFolder = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory();
    const owner = isFolder ? readOwner(folder) : undefined;
    if (owner && isRunning(owner.process) === false) removeTemporaryFolder(folder);
  }
}

function readOwner(folder: string): z.infer<typeof ownerSchema> | undefined {
  try {
    return ownerSchema.safeParse(JSON.parse(readFileSync(join(folder, ownerName), "utf8"))).data;
  } catch {
    return undefined;
  }
}
