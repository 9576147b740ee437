/**
 * What the script of the desk provides for the other scripts of the desk. Each page has it once: what is here is not
 * imported from elsewhere by scripts that are loaded after that of the desk.
 */
import { deskName } from "../../search/globals.ts";
import type { DeskAccess } from "./desk-access.ts";

const { [deskName]: desk } = window as unknown as { [deskName]?: DeskAccess };
if (!desk) throw new Error("Expected the script of the desk to have run.");

export type { LazyScript } from "./lazy-script.ts";

export const {
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
} = desk;
