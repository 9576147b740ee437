/** A file that the reader brings → the desk, which then has both. */
import { DeskFileError } from "../../desk/check-values.ts";
import { mergeDesks } from "../../desk/merge-desks.ts";
import { readAnyFile } from "../../desk/read-file.ts";
import { changeDesk } from "./desk-store.ts";

/** Joins a file with the desk. @returns what is wrong with the file, if it was not brought in */
export function joinFile(text: string): string | undefined {
  try {
    const brought = readAnyFile(text);
    changeDesk((desk) => mergeDesks(desk, brought));
    return undefined;
  } catch (error) {
    if (error instanceof DeskFileError) return error.message;
    throw error;
  }
}
