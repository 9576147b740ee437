/** What the script of dialogs provides. */
import { openCorrectionForm } from "./correction-form.ts";
import { openNoteDialog } from "./note-dialog.ts";

export const dialogs = { openCorrectionForm, openNoteDialog };
export type Dialogs = typeof dialogs;
