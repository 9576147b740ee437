/** What can go wrong while an index is loaded, and the sentence for each. */

export type FaultKind = "missing" | "damaged" | "other-build" | "slow" | "offline";

/** Thrown by whatever loads the files of an index. */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly path: string;

  constructor(kind: FaultKind, path: string) {
    super(`${kind}: ${path}`);
    this.kind = kind;
    this.path = path;
  }
}

/** In: anything thrown during a search. Out: a sentence for the reader: what happened and what to do. */
export function formatFault(thrown: unknown): string {
  if (!(thrown instanceof Fault)) return "The search stopped because of a fault in this page.";
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
