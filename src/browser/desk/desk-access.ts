/** The desk, for scripts of their own: the store and the changes that can be undone are in one script only. */
import { deskName } from "../../search/globals.ts";
import { writeDesk } from "../../desk/desk-file.ts";
import * as edits from "./edits.ts";
import * as store from "./desk-store.ts";
import { saveFile } from "../save-file.ts";

const access = {
  currentDesk: store.currentDesk,
  deskState: store.deskState,
  onDeskChange: store.onDeskChange,
  switchOn: store.switchOn,
  changeDesk: store.changeDesk,
  newEntry: store.newEntry,
  add: edits.add,
  change: edits.change,
  removeWithUndo: edits.removeWithUndo,
  announce: edits.announce,
  copyAndSay: edits.copyAndSay,
  writeDesk,
  saveFile,
};
export type DeskAccess = typeof access;

/** Called by the script of the desk, once. */
export function provideDesk(): void {
  Object.assign(window, { [deskName]: access });
}
