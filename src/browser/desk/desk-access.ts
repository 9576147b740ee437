/** The desk, for scripts of their own: what they share with it is in one script only. */
import { deskName } from "../../search/globals.ts";
import { addEntry, removeEntry, replaceEntry } from "../../desk/desk.ts";
import { writeDesk } from "../../desk/desk-file.ts";
import { t, tn } from "../../text/interface-language.ts";
import { copyText } from "../copy-text.ts";
import { element } from "../element.ts";
import { saveFile } from "../save-file.ts";
import { runScript } from "../search/load-script.ts";
import { addSheets, toSheet } from "./add-style.ts";
import { loadCited } from "./cited-articles.ts";
import { describeTrouble } from "./describe-trouble.ts";
import { siteName } from "./desk-key.ts";
import {
  changeDesk,
  clearDesk,
  currentDesk,
  deskState,
  newEntry,
  onDeskChange,
  storedText,
  switchOn,
} from "./desk-store.ts";
import { add, announce, change, copyAndSay, removeWithUndo } from "./edits.ts";
import { joinFile } from "./join-file.ts";
import { lazyScript } from "./lazy-script.ts";
import { addressOf, addressOfPage, pagePath } from "./page-address.ts";

const access = {
  add,
  addEntry,
  addSheets,
  addressOf,
  addressOfPage,
  announce,
  change,
  changeDesk,
  clearDesk,
  copyAndSay,
  copyText,
  currentDesk,
  describeTrouble,
  deskState,
  element,
  joinFile,
  lazyScript,
  loadCited,
  newEntry,
  onDeskChange,
  pagePath,
  removeEntry,
  removeWithUndo,
  replaceEntry,
  runScript,
  saveFile,
  siteName,
  storedText,
  switchOn,
  t,
  tn,
  toSheet,
  writeDesk,
};
export type DeskAccess = typeof access;

/** Called by the script of the desk, once. */
export function provideDesk(): void {
  Object.assign(window, { [deskName]: access });
}
