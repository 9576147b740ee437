/** What can go wrong while the index is loaded, and what a reader is told about it. */
import { t } from "../text/interface-language.ts";

export type LoadErrorKind = "missing" | "damaged" | "other-build" | "slow" | "offline";

/** Thrown by whatever loads a script of the search or a file of the index. */
export interface LoadError extends Error {
  kind: LoadErrorKind;
  path: string;
}

const errorName = "LoadError";

export function loadError(kind: LoadErrorKind, path: string): LoadError {
  return Object.assign(new Error(`${kind}: ${path}`), { name: errorName, kind, path });
}

/** Goes by the name: scripts that are loaded apart do not share a class. */
function isLoadError(thrown: unknown): thrown is LoadError {
  return thrown instanceof Error && thrown.name === errorName;
}

/**
 * @param thrown anything thrown during a search
 * @returns a sentence for the reader: what happened and what to do
 */
export function formatError(thrown: unknown): string {
  if (!isLoadError(thrown)) return t("The search stopped because of a fault in this page.");
  const file = thrown.path.startsWith("/") ? thrown.path : `search/${thrown.path}.js`;
  switch (thrown.kind) {
    case "missing":
      return t(
        "A file of the search index is missing ({file}). If the site was just renewed, reload this page.",
        { file },
      );
    case "damaged":
      return t("A file of the search index arrived damaged ({file}).", { file });
    case "other-build":
      return t(
        "A file of the search index belongs to another version of this site ({file}). Reload this page.",
        { file },
      );
    case "slow":
      return t("The search index is slow to arrive ({file}).", { file });
    case "offline":
      return t(
        "You are offline, and this part of the search index has not been loaded before ({file}).",
        { file },
      );
  }
}
