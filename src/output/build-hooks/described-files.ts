/** What the manifest says of a file, noted by the hook that reads it: pages and scripts are read once, not twice. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { takenPages } from "../../kept-pages.ts";
import type { Manifest } from "../manifest.ts";

type Described = Manifest["files"][number];

const described = new Map<string, Described>();

/** Reads a file that no later hook changes. */
export function readFinished(site: string, path: string): string {
  const content = readFileSync(join(site, path));
  described.set(path, describe(path, content));
  return content.toString("utf8");
}

/** Gives its size and hash, reading it only if nobody has. */
export function describeFinished(site: string, path: string): Described {
  return (
    described.get(path) ?? takenPages().get(path) ?? describe(path, readFileSync(join(site, path)))
  );
}

function describe(path: string, content: Buffer): Described {
  return { path, bytes: content.length, sha256: hash("sha256", content) };
}
