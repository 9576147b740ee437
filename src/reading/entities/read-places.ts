/** Place names → the places they mean, from the gazetteer and the company they keep. */
import { fold } from "../../text/fold.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "./gazetteer/gazetteer-place.ts";
import type { Name } from "./find-names.ts";
import { findCandidates } from "./places/candidates.ts";
import { choosePlaces } from "./places/choose-places.ts";
import type { Home } from "./places/co-occurrences.ts";
import type { PrintedName } from "./places/printed-name.ts";
import { standsForGovernment } from "./places/government.ts";
import { preferWithArticle } from "./places/definite.ts";
import { findKindCues } from "./places/kind-words.ts";
import { findAbbreviated, findWithin, isSaid } from "./places/context.ts";
import type { Mention, PlaceKind, Span } from "../../record/record.ts";

/** Tells of a name whether it is also a common word ("Earth") or a family name ("Hewitt"). */
export type IsWord = (name: string) => boolean;

/** What one printed place name was taken to mean in its article. */
export interface PlaceReading extends Span {
  how: Mention["how"];
  /** Absent when no table knows the name, or the article makes what they know unlikely. */
  place?: GazetteerPlace;
  /** What the words around the name say it is ("the Belgorod region"), when they do; the place may be of another kind. */
  kind?: PlaceKind;
  /** "Moscow denied": the place is named, its government is meant. */
  standsFor?: "government";
}

/**
 * Decides which place each place name means, in order.
 *
 * @param isWord - tells of a name whether it is also a word or a family name.
 * @param home - what the other articles of the folder are about.
 */
export function readPlaces(
  source: string,
  names: readonly Name[],
  { gazetteer, isWord = () => false }: { gazetteer: Gazetteer; isWord?: IsWord },
  home?: Home,
): PlaceReading[] {
  const text = source.replaceAll("\u00a0", " ");
  const spans = names.filter((name) => name.kind === "place");
  const cues = findKindCues(text, spans);
  const others = new Set(
    names.filter(({ kind }) => kind !== "place").map(({ start, end }) => text.slice(start, end)),
  );
  const printed = spans.map((span, index) => {
    const surface = text.slice(span.start, span.end);
    const { matches, within } = findCandidates(surface, gazetteer);
    const abbreviated = findAbbreviated(text, span, gazetteer);
    const context = { text, span, next: spans[index + 1], within };
    return {
      surface,
      key: fold(surface),
      matches:
        abbreviated.length > 0
          ? abbreviated
          : preferWithArticle(text, span, { matches, gazetteer }),
      cue: cues[index],
      within: findWithin(context, gazetteer),
      isWord: isWord(surface),
      isDisputed: others.has(surface),
      isPhrase: abbreviated.length === 0 && isPhrase(surface, isWord),
    };
  });
  const chosen = choosePlaces(text, shareContainment(printed), home);
  return spans.map(({ start, end }, index) => {
    const match = chosen[index];
    const kind = whole.has(match?.place.kind) ? undefined : cues[index]?.kind;
    const isGovernment = match && standsForGovernment(text, { start, end }, match.place);
    return {
      start,
      end,
      how: match?.how ?? "exact",
      ...(match && { place: match.place }),
      ...(kind && { kind }),
      ...(isGovernment && { standsFor: "government" as const }),
    };
  });
}

/** "Cloud City", "Tan", but not "UP" */
function isPhrase(surface: string, isWord: IsWord): boolean {
  return /\p{Ll}/u.test(surface) && surface.split(/[\s-]+/u).every(isWord);
}

/** "ROME, Ga. — …", and later "a mill in Rome": what is said of a name once holds for the whole article, unless it is said of two. */
function shareContainment(names: readonly PrintedName[]): PrintedName[] {
  const byName = Map.groupBy(names, ({ key }) => key);
  const shared = new Map(
    [...byName].flatMap(([key, own]) => {
      const told = own.map(({ within }) => within).filter(isSaid);
      const codes = new Set(told.map((within) => [...within.keys()].sort().join(" ")));
      return codes.size === 1 && told[0] ? [[key, told[0]] as const] : [];
    }),
  );
  return names.map((name) =>
    name.within.size > 0 ? name : { ...name, within: shared.get(name.key) ?? name.within },
  );
}

/** "a province of India", "the state of Israel": the word is not about what it precedes. */
const whole: ReadonlySet<PlaceReading["kind"]> = new Set(["country", "continent"]);
