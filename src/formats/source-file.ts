/** A file of the corpus folder, as the readers of formats get it. */
import type { Problem, Withheld } from "../record/record.ts";
import type { Decoded } from "../text/decode.ts";

/** A file that was read and decoded, without the passages that are withheld. */
export interface SourceFile extends Decoded {
  /** Relative to the corpus folder, `/` as separator. */
  file: string;
  /** Size as received; where passages are withheld, as published. The same holds for the hash. */
  bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  sha256: string;
  withheld?: Withheld[];
}

/** A file, or another entry of the folder, that holds no text that can be read. */
export interface UnreadFile {
  file: string;
  problem: Problem;
  /** Where its bytes were read all the same. */
  sha256?: string;
}

/** Whether the file has a text. */
export function isRead(file: SourceFile | UnreadFile): file is SourceFile {
  return "text" in file;
}
