/** Date expressions of one form. */
import type { DateMeaning } from "./meaning.ts";
import type { Groups } from "./readers.ts";

export interface DateFamily {
  /** A quick look whether a passage can hold one at all. */
  cue: RegExp;
  /** With the flag `d`; the group `date`, if there is one, is the span. */
  pattern: RegExp;
  read: (groups: Groups) => DateMeaning | undefined;
}
