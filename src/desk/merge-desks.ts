/** Two desks → one that has all of both. The same result whichever comes first, and however often it is done. */
import { compareText } from "../text/compare-text.ts";
import { shortHash } from "../text/short-hash.ts";
import { type Desk, emptyDesk, listNames } from "./desk.ts";
import type { Entry } from "./entry.ts";

/** Merges two desks. What one of them removed is not brought back by the other. */
export function mergeDesks(first: Desk, second: Desk): Desk {
  const removed = mergeRemoved([...first.removed, ...second.removed]);
  const isRemoved = new Set(removed.map(({ id }) => id));
  const merged: Desk = { ...emptyDesk, removed };
  for (const name of listNames) {
    const all: readonly Entry[] = [...first[name], ...second[name]];
    const kept = giveOwnIds(all).filter(({ id }) => !isRemoved.has(id));
    Object.assign(merged, { [name]: kept });
  }
  return merged;
}

/** Sorts the entries of a desk and leaves out those that it has removed. */
export function tidyDesk(desk: Desk): Desk {
  return mergeDesks(desk, emptyDesk);
}

/** Of two removals of one entry the earlier holds. */
function mergeRemoved(removed: readonly Entry[]): Entry[] {
  const sorted = removed.toSorted((a, b) => compareText(a.modified, b.modified));
  const byId = new Map<string, Entry>();
  for (const entry of sorted) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()].sort(compareEntries);
}

/**
 * Entries of one id are the same. If another program has changed one and left its id, both are kept: the later one
 * under that id, the others under an id that follows from what they say.
 */
function giveOwnIds(entries: readonly Entry[]): Entry[] {
  const versions = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    const ofId = versions.get(entry.id) ?? new Map<string, Entry>();
    versions.set(entry.id, ofId.set(JSON.stringify(entry), entry));
  }
  const own = new Map<string, Entry>();
  for (const ofId of versions.values()) {
    const [last, ...others] = [...ofId.keys()].sort((a, b) => compareVersions(ofId, b, a));
    const keep = (text: string | undefined, id?: string) => {
      const entry = text === undefined ? undefined : ofId.get(text);
      if (entry) own.set(id ?? entry.id, id === undefined ? entry : { ...entry, id });
    };
    keep(last);
    for (const text of others) keep(text, `${ofId.get(text)?.id}#${shortHash(text)}`);
  }
  return [...own.values()].sort(compareEntries);
}

function compareVersions(ofId: ReadonlyMap<string, Entry>, a: string, b: string): number {
  return compareText(ofId.get(a)?.modified ?? "", ofId.get(b)?.modified ?? "") || compareText(a, b);
}

function compareEntries(a: Entry, b: Entry): number {
  return compareText(a.modified, b.modified) || compareText(a.id, b.id);
}
