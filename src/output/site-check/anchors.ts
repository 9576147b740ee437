/** Which elements links of a site lead to: each has to be there, once. */
import { decodePercent } from "../../text/decode-percent.ts";
import { followReference } from "./references.ts";
import type { SiteText } from "./site-text.ts";

/** Collects the ids of pages and the fragments that are asked of them, page by page. */
export class Anchors {
  readonly #ids = new Map<string, Set<string>>();
  /** By page and fragment: the first page that asks for it. */
  readonly #asked = new Map<string, Map<string, string>>();
  readonly #faults: string[] = [];

  add(file: SiteText): void {
    if (file.kind !== "page") return;
    const ids = new Set<string>();
    for (const { attributes } of file.tags) {
      for (const { name, value } of attributes) {
        if (name === "id" && ids.has(value))
          this.#faults.push(`${file.path} has the id ${value} twice`);
        if (name === "id") ids.add(value);
        if (name === "href" && value.includes("#")) this.#ask(file.path, value);
      }
    }
    this.#ids.set(file.path, ids);
  }

  #ask(from: string, address: string): void {
    const at = address.indexOf("#");
    const path = address.slice(0, at).replace(/\?.*/s, "");
    const page = path === "" ? from : followReference(from, path);
    const fragment = decodePercent(address.slice(at + 1));
    // A fragment with "=" is for the page's script: "#q=ferry".
    if (fragment === "" || fragment.includes("=")) return;
    const asked = this.#asked.get(page) ?? new Map<string, string>();
    this.#asked.set(page, asked);
    if (!asked.has(fragment)) asked.set(fragment, from);
  }

  /** @returns a line for each id that a page has twice, and for each fragment that leads to no element. */
  faults(): string[] {
    const broken = [...this.#asked].flatMap(([page, asked]) => {
      const ids = this.#ids.get(page);
      const missing = [...asked].filter(([fragment]) => ids && !ids.has(fragment));
      return missing.map(
        ([fragment, from]) => `${from} leads to ${page}#${fragment}, which has no such element`,
      );
    });
    return [...this.#faults, ...broken];
  }
}
