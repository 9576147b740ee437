/** What the last build has kept for this one, as the command that started it says in the environment. */
import { join } from "node:path";
import { openPack, type Pack } from "./cache/pack.ts";

/** The drafts of articles: DATELINE_KEPT names the folder, DATELINE_CODE the code that they are of use to. */
export function openKeptDrafts(): Pack | undefined {
  const folder = process.env["DATELINE_KEPT"];
  const version = process.env["DATELINE_CODE"];
  return folder && version ? openPack(join(folder, "drafts"), version) : undefined;
}
