/** What the last build has kept for this one, as the command that started it says in the environment. */
import { join } from "node:path";
import { openPack, type Pack } from "./cache/pack.ts";

/** Where what was read is kept in the folder of a corpus. */
export function keptDrafts(folder: string): string {
  return join(folder, "drafts");
}

/** What was read: DATELINE_KEPT names the folder, DATELINE_CODE the code that it is of use to. */
export function openKeptDrafts(): Pack | undefined {
  const folder = process.env["DATELINE_KEPT"];
  const version = process.env["DATELINE_CODE"];
  return folder && version ? openPack(keptDrafts(folder), version) : undefined;
}
