/** Where the page of a name is, or the sentence of a name that has none. */
import type { StoredName } from "../../search/index-format.ts";
import { routes } from "../../site/shared/routes.ts";

/** @returns the path from the root of the site */
export function namePath([kind, id, , , , , , , , at]: StoredName): string {
  return at === "" ? routes[kind](id) : routes.mention(at);
}
