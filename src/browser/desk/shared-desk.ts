/** The desk of this page, as the script of the desk provides it. */
import { deskName } from "../../search/globals.ts";
import type { DeskAccess } from "./desk-access.ts";

/** @throws if the script of the desk has not run */
export function sharedDesk(): DeskAccess {
  const { [deskName]: found } = window as unknown as { [deskName]?: DeskAccess };
  if (!found) throw new Error("Expected the script of the desk to have run.");
  return found;
}
