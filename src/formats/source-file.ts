import type { Withheld } from "../record/record.ts";

/** One file of the corpus folder as received, but for passages that are withheld. */
export interface Seed {
  /** Relative to the corpus folder, `/` as separator. */
  file: string;
  bytes: Uint8Array;
  /** Of the bytes, in lower-case hexadecimal. */
  sha256: string;
  withheld?: Withheld[];
}
