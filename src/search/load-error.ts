/** What can go wrong while an index is loaded, and the sentence for each. */

export type FaultKind = "missing" | "damaged" | "other-build" | "slow" | "offline";

/** Thrown by whatever loads the files of an index. */
export interface Fault extends Error {
  kind: FaultKind;
  path: string;
}

const faultName = "Fault";

/** In: what went wrong with which file. Out: what to throw. */
export function faultOf(kind: FaultKind, path: string): Fault {
  return Object.assign(new Error(`${kind}: ${path}`), { name: faultName, kind, path });
}

/** Scripts that are loaded apart do not share a class, so a fault is known by its name. */
function isFault(thrown: unknown): thrown is Fault {
  return thrown instanceof Error && thrown.name === faultName;
}

/** In: anything thrown during a search. Out: a sentence for the reader: what happened and what to do. */
export function formatFault(thrown: unknown): string {
  if (!isFault(thrown)) return "The search stopped because of a fault in this page.";
  const file = thrown.path.startsWith("/") ? thrown.path : `search/${thrown.path}.js`;
  switch (thrown.kind) {
    case "missing":
      return `A file of the search index is missing (${file}). If the site was just renewed, reload this page.`;
    case "damaged":
      return `A file of the search index arrived damaged (${file}).`;
    case "other-build":
      return `A file of the search index belongs to another version of this site (${file}). Reload this page.`;
    case "slow":
      return `The search index is slow to arrive (${file}).`;
    case "offline":
      return `You are offline, and this part of the search index has not been loaded before (${file}).`;
  }
}
