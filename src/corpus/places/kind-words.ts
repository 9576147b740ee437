/** Words that say what kind of place a name is: "the Belgorod region", "village of Krasny Oktyabr", "Dnipro River". */
import type { PlaceKind } from "../record.ts";

export interface KindCue {
  /** What the words say. */
  kind: PlaceKind;
  /** Kinds of the gazetteer that may be meant by them, best first. */
  kinds: readonly PlaceKind[];
}

/** In: the text and the span of a name in it. Out: what the words right after or before it say it is, if they do. */
export function findKindCue(text: string, start: number, end: number): KindCue | undefined {
  const after = wordAfter.exec(text.slice(end, end + 40));
  const before = wordOf.exec(text.slice(Math.max(0, start - 40), start));
  if (before && containers.test(before[0])) return cueOf(after?.[1]);
  return cueOf(after?.[1]) ?? cueOf(before?.[1]);
}

/** In: a word. Out: the kind of place it names. "oblast" → region. */
export function cueOf(word: string | undefined): KindCue | undefined {
  return word === undefined ? undefined : cues.get(word.toLowerCase());
}

/** "Belgorod region", "Kherson’s port", "Mykolaiv and Kherson regions" (the second name) */
const wordAfter = /^(?:['’]s)? ([A-Za-z]{3,14})(?![A-Za-z])/;
/** "the village of Krasny Oktyabr", "Russian region of Belgorod", "River Thames", "Lake Chad" */
const wordOf = /(?<![A-Za-z])([A-Za-z]{3,14}) (?:of (?:the )?)?$/;

/** "the capital of Georgia", "southern districts of Mykolaiv": the name is what contains them */
const containers =
  /(?:capital|districts|cities|towns|villages|islands|rivers|mountains) of (?:the )?$/i;

const settlement: PlaceKind[] = ["city", "town", "village", "district"];

const words: [PlaceKind, PlaceKind[], string][] = [
  [
    "region",
    ["region", "area", "district"],
    "region oblast province state prefecture governorate county department krai voivodeship canton emirate division territory",
  ],
  [
    "region",
    ["region", "area", "district"],
    "regions oblasts provinces states prefectures governorates counties departments territories",
  ],
  [
    "district",
    ["district", "region", "town", "city"],
    "district borough raion municipality subdistrict tehsil taluk suburb neighborhood neighbourhood",
  ],
  ["city", settlement, "city capital metropolis"],
  ["town", settlement, "town township"],
  ["village", ["village", "town", "city"], "village hamlet settlement"],
  ["river", ["river"], "river rivers"],
  ["lake", ["lake"], "lake reservoir"],
  ["sea", ["sea"], "sea ocean gulf strait bay"],
  ["island", ["island", "region", "area", "country"], "island islands isle atoll archipelago"],
  ["mountain", ["mountain"], "mountain mountains mount volcano peak"],
  ["area", ["area", "region", "island"], "peninsula desert valley"],
];

const cues = new Map<string, KindCue>(
  words.flatMap(([kind, kinds, list]) => list.split(" ").map((word) => [word, { kind, kinds }])),
);
