/** Entry, loaded when the reader writes a note or corrects a name: the dialogs of the desk. */
import css from "../styles/desk-dialog.css?inline";
import { deskDialogsName } from "../search/globals.ts";
import { dialogs } from "./desk/dialogs.ts";
import { addSheets, toSheet } from "./desk/shared-desk.ts";

addSheets(toSheet(css));
Object.assign(window, { [deskDialogsName]: dialogs });
