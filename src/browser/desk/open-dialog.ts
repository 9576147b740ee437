/** The dialogs of the desk are a script of their own, loaded when one is first asked for. */
import type { Mark } from "../../desk/mark.ts";
import { deskDialogsName } from "../../search/globals.ts";
import dialogsScript from "../desk-dialogs.ts?worker&url";
import type { CorrectedName } from "./correction-form.ts";
import type { Dialogs } from "./dialogs.ts";
import type { NoteFields } from "./note-dialog.ts";
import { announce, lazyScript, t } from "./shared-desk.ts";

const script = lazyScript<Dialogs>(deskDialogsName, dialogsScript);

/** Loads the script before a dialog is asked for, so that what is typed next is typed into it. */
export function prepareDialogs(): void {
  void script.load();
}

/** Has a mark written about. @param save is called with what the reader wrote, unless the dialog is left otherwise */
export function writeNote(mark: Mark, save: (fields: NoteFields) => void): void {
  void open((dialogs) => dialogs.openNoteDialog(mark, save));
}

/** Has a name corrected. @param names of which the reader chooses one, if there are several */
export function proposeCorrection(names: readonly CorrectedName[]): void {
  void open((dialogs) => dialogs.openCorrectionForm(names));
}

async function open(act: (dialogs: Dialogs) => void): Promise<void> {
  const dialogs = await script.load();
  if (dialogs) act(dialogs);
  else announce(t("The form did not arrive. Try again."));
}
