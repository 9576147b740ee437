/**
 * What a reader keeps: marks with notes, a selection, searches, corrections, what was read.
 *
 * An entry never changes. An edit is a new entry, and the id of the old one joins `removed`. So two desks are
 * merged by putting both together and leaving out what either has removed: nothing is lost, whichever comes first.
 */
import type { Correction } from "./correction.ts";
import type { Entry } from "./entry.ts";
import type { Mark } from "./mark.ts";
import type { ReadMark, Visit } from "./reading-marks.ts";
import type { SavedSearch } from "./saved-search.ts";
import type { SelectedItem } from "./selected-item.ts";

export interface Desk {
  marks: readonly Mark[];
  selection: readonly SelectedItem[];
  searches: readonly SavedSearch[];
  corrections: readonly Correction[];
  readMarks: readonly ReadMark[];
  visits: readonly Visit[];
  /** Entries that were removed or replaced, and when. */
  removed: readonly Entry[];
}

/** The lists of a desk that the reader fills. */
export type ListName = Exclude<keyof Desk, "removed">;

export const listNames = [
  "marks",
  "selection",
  "searches",
  "corrections",
  "readMarks",
  "visits",
] as const satisfies readonly ListName[];

export const emptyDesk: Desk = {
  marks: [],
  selection: [],
  searches: [],
  corrections: [],
  readMarks: [],
  visits: [],
  removed: [],
};

/** Adds an entry to a list. */
export function addEntry<Name extends ListName>(
  desk: Desk,
  name: Name,
  entry: Desk[Name][number],
): Desk {
  return { ...desk, [name]: [...desk[name], entry] };
}

/** Removes an entry from the list that has it. @param when the instant, as in `modified` of an entry */
export function removeEntry(desk: Desk, id: string, when: string): Desk {
  const without = { ...desk, removed: [...desk.removed, { id, modified: when }] };
  for (const name of listNames) {
    const entries: readonly Entry[] = desk[name];
    Object.assign(without, { [name]: entries.filter((entry) => entry.id !== id) });
  }
  return without;
}

/** Puts a new entry, with an id of its own, in the place of an old one. */
export function replaceEntry<Name extends ListName>(
  desk: Desk,
  name: Name,
  replacement: { id: string; by: Desk[Name][number] },
): Desk {
  const { id, by } = replacement;
  return addEntry(removeEntry(desk, id, by.modified), name, by);
}

/** How many things are kept: the number beside "Desk". */
export function countKept({ marks, selection, searches, corrections }: Desk): number {
  return marks.length + selection.length + searches.length + corrections.length;
}
