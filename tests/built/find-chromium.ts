/** The Chromium to test with. */
import { findProgram } from "./find-programs.ts";

/** Out: the path of a Chromium on this machine. Throws an error that says what to install when there is none. */
export function findChromium(): string {
  return findProgram("chromium");
}
