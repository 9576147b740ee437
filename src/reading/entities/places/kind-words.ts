/** Words that say what kind of place a name is: "the Belgorod region", "village of Krasny Oktyabr", "Dnipro River". */
import type { PlaceKind, Span } from "../../../record/record.ts";

export interface KindCue {
  /** What the words say. */
  kind: PlaceKind;
  /** Kinds of the gazetteer that may be meant by them, best first. */
  kinds: readonly PlaceKind[];
  /** "regions": said of several names. */
  isPlural: boolean;
}

/** For each place name in order, the kind that the words next to it state, if they do. */
export function findKindCues(text: string, names: readonly Span[]): (KindCue | undefined)[] {
  const after = names.map(({ end }) => cueAfter(text.slice(end, end + reach)));
  const before = names.map(({ start }) => cueBefore(text.slice(Math.max(0, start - reach), start)));
  for (let index = 1; index < names.length; index += 1) {
    const start = names[index - 1]?.end ?? 0;
    if (listed.test(text.slice(start, names[index]?.start)))
      before[index] ??= shared(before[index - 1]);
  }
  for (let index = names.length - 1; index > 0; index -= 1) {
    const start = names[index - 1]?.end ?? 0;
    if (listed.test(text.slice(start, names[index]?.start)))
      after[index - 1] ??= shared(after[index]);
  }
  return names.map((_, index) => after[index] ?? before[index]);
}

/** The kind of place that a word names: "oblast" → region. */
export function cueOf(word: string | undefined): KindCue | undefined {
  return word === undefined ? undefined : cues.get(word.toLowerCase());
}

/** "Square" of "Washington Square": a word for a kind of place, which many share. */
export function isKindWord(word: string): boolean {
  return cues.has(word) || sites.has(word);
}

const sites = new Set(
  "avenue beach bridge center centre church circle hall hill hills house park place road square street".split(
    " ",
  ),
);

const reach = 40;

/** "the Donetsk, Luhansk and Kherson regions": what the last is, the others are. */
const listed = /^(?:, | and |, and | or )$/;

function shared(cue: KindCue | undefined): KindCue | undefined {
  return cue?.isPlural ? cue : undefined;
}

/** "Belgorod region", "Kherson regions" */
const wordAfter = /^ ([A-Za-z]{3,14})(?![A-Za-z])( of )?/;

/** In "the Kyiv suburb of Bucha" the words are about Bucha; in "the Bakhmut region of Donetsk" about Bakhmut. */
function cueAfter(text: string): KindCue | undefined {
  const [, word, isAboutNext] = wordAfter.exec(text) ?? [];
  const cue = cueOf(word);
  return isAboutNext && cue?.kind !== "region" ? undefined : cue;
}

/** "the village of Krasny Oktyabr", "Russian region of Belgorod", "River Thames", "Lake Chad" */
const wordBefore = /(?<![A-Za-z])([A-Za-z]{3,14}) (?:of (?:the )?)?$/;
/** "the capital of Georgia", "southern districts of Mykolaiv": the name is what contains them */
const container =
  /(?:capital|suburb|outskirts|(?:northern|southern|eastern|western|central|middle) district|districts|cities|towns|villages|islands|rivers|mountains|parts) of (?:the )?$/i;

function cueBefore(text: string): KindCue | undefined {
  return container.test(text) ? undefined : cueOf(wordBefore.exec(text)?.[1]);
}

const settlement: PlaceKind[] = ["city", "town", "village", "district"];
const region: PlaceKind[] = ["region", "area", "district"];

const words: [kind: PlaceKind, kinds: PlaceKind[], singular: string, plural?: string][] = [
  [
    "region",
    region,
    "region oblast province state prefecture governorate county department krai voivodeship canton emirate division territory",
    "regions oblasts provinces states prefectures governorates counties departments territories",
  ],
  // "Okinawa Governor Denny Tamaki", "the governor of Kharkiv": what governors govern.
  ["region", ["region"], "governor"],
  [
    "district",
    ["district", "region", "town", "city"],
    "district borough raion municipality subdistrict tehsil taluk upazila suburb neighborhood neighbourhood",
    "districts boroughs raions municipalities",
  ],
  ["city", settlement, "city capital metropolis", "cities"],
  ["town", settlement, "town township", "towns"],
  ["village", ["village", "town", "city"], "village hamlet settlement", "villages settlements"],
  ["river", ["river"], "river", "rivers"],
  ["lake", ["lake"], "lake reservoir", "lakes"],
  ["sea", ["sea"], "sea ocean gulf strait bay", "seas oceans"],
  ["island", ["island", "region", "area", "country"], "island islands isle atoll archipelago"],
  ["mountain", ["mountain"], "mountain mountains mount volcano peak"],
  ["area", ["area", "region", "island"], "peninsula desert valley"],
];

const cues = new Map<string, KindCue>(
  words.flatMap(([kind, kinds, singular, plural = ""]) => [
    ...singular
      .split(" ")
      .map((word): [string, KindCue] => [word, { kind, kinds, isPlural: false }]),
    ...plural.split(" ").map((word): [string, KindCue] => [word, { kind, kinds, isPlural: true }]),
  ]),
);
cues.delete("");
