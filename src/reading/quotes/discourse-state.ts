/** Who spoke last, kept sentence by sentence: for "he said", and for quotations that say nothing of their speaker. */
import type { Block, Span } from "../../record/record.ts";
import { findOfficeHolder } from "./office.ts";
import { readReport } from "./reported.ts";
import { type Attribution, type Cast, firstAfter } from "./speaker.ts";

/** What the text so far leaves to the next words. */
export interface Scene {
  /** Where up to three of the paragraphs before begin. */
  paragraphs: readonly number[];
  /** Who spoke last, and nobody else was named since. */
  speaker?: string;
  /** The one who spoke last was not named. */
  anonymous: boolean;
  /** How the speaker spoke last; reported speech hands over only to the very next words. */
  floor: "quoted" | "reported" | "none";
  /** The last paragraph ends with "He said:". */
  announced: boolean;
}

export const emptyScene: Scene = {
  paragraphs: [],
  anonymous: false,
  floor: "none",
  announced: false,
};

/** In: the scene, a speaker who is quoted. Out: the scene after it. */
export function quoteSpeaker({ paragraphs }: Scene, speaker: string | undefined): Scene {
  return {
    paragraphs,
    ...(speaker && { speaker }),
    anonymous: !speaker,
    floor: "quoted",
    announced: false,
  };
}

export interface Place {
  cast: Cast;
  block: Block;
  scene: Scene;
}

/** In: sentences without quotations, where they stand. Out: the scene after them. */
export function passSentences(sentences: readonly Span[], { cast, block, scene }: Place): Scene {
  let after = scene;
  for (const sentence of sentences) after = passSentence(sentence, { cast, block, scene: after });
  return after;
}

function passSentence(sentence: Span, { cast, block, scene }: Place): Scene {
  const { paragraphs, announced } = scene;
  const report = readReport(cast, sentence);
  if (report.by !== "silent") {
    const speaker = settleReport(report, { cast, block, scene });
    if (speaker !== undefined && speaker === scene.speaker && scene.floor === "quoted")
      return scene;
    return {
      paragraphs,
      announced,
      ...(speaker && { speaker }),
      anonymous: !speaker,
      floor: speaker ? "reported" : "none",
    };
  }
  const named = personsBetween(cast, sentence.start, sentence.end);
  const same = scene.speaker !== undefined && named.size === 1 && named.has(scene.speaker);
  if (named.size > 0 && !same) return { paragraphs, announced, anonymous: false, floor: "none" };
  return scene.floor === "reported" ? { ...scene, floor: "none" } : scene;
}

/** "He said" in reported speech goes on with who spoke, or with the only one of its paragraph or the one before. */
function settleReport(report: Attribution, place: Place): string | undefined {
  const { cast, block, scene } = place;
  if (report.by !== "pronoun" || scene.speaker || scene.anonymous) return settle(report, place);
  const here = personsHere(cast, block, report.position);
  if (here.size > 0) return settle(report, place);
  return onlyPerson(cast, scene.paragraphs.at(-1) ?? block.start, block.start);
}

/** In: an attribution. Out: the person's id, if one is meant for certain. */
export function settle(
  attribution: Attribution,
  { cast, block, scene }: Place,
): string | undefined {
  if (attribution.by === "person") return attribution.id;
  if (attribution.by === "same") return onlyPerson(cast, block.start, block.end);
  if (attribution.by === "office") return findOfficeHolder(cast, attribution);
  if (attribution.by !== "pronoun") return undefined;
  const here = personsHere(cast, block, attribution.position);
  if (here.size > 0) return here.size === 1 ? [...here][0] : undefined;
  return findAntecedent(cast, block, scene);
}

/** Who is named in a paragraph before a position. */
function personsHere(cast: Cast, block: Block, position: number): Set<string> {
  return personsBetween(cast, Math.max(block.start, position - furthestAntecedent), position);
}

/** In characters; a paragraph longer than this is no paragraph. */
const furthestAntecedent = 4000;

/** "he" in a paragraph that names nobody before: who spoke last, or the only person of the paragraphs before. */
function findAntecedent(cast: Cast, block: Block, scene: Scene): string | undefined {
  if (scene.speaker || scene.anonymous) return scene.speaker;
  for (const start of scene.paragraphs.toReversed()) {
    const persons = personsBetween(cast, start, block.start);
    if (persons.size > 0) return persons.size === 1 ? [...persons][0] : undefined;
  }
  return undefined;
}

function onlyPerson(cast: Cast, start: number, end: number): string | undefined {
  const persons = personsBetween(cast, start, end);
  return persons.size === 1 ? [...persons][0] : undefined;
}

function personsBetween({ persons }: Cast, start: number, end: number): Set<string> {
  const ids = new Set<string>();
  for (let i = firstAfter(persons, start); i < persons.length; i += 1) {
    const person = persons[i];
    if (!person || person.end > end) break;
    ids.add(person.id);
  }
  return ids;
}
