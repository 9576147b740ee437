/** A place name as it stands in an article, with all that is known before the others are read. */
import type { GazetteerMatch } from "../gazetteer/gazetteer.ts";
import type { KindCue } from "./kind-words.ts";
import type { Containment } from "./context.ts";

export interface PrintedName {
  surface: string;
  /** The folded name. */
  key: string;
  /** What it may mean, most populous first. */
  matches: readonly GazetteerMatch[];
  cue: KindCue | undefined;
  within: Containment;
  /** It is also a common word or a family name: "Earth", "Hewitt". */
  isWord: boolean;
  /** The article calls somebody or something else so, too. */
  isDisputed: boolean;
  /** Every word of it is one: "Cloud City", "South Side"; never of the short form of a state. */
  isPhrase: boolean;
}

/** So many places bear the name that it says little by itself: San José, Victoria, Granada. */
export function isCommonName({ matches }: PrintedName): boolean {
  return matches.length > 12;
}
