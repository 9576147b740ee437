/** Short forms that the text introduces: "World Health Organization (WHO)" makes an organisation of every "WHO". */
import type { Mention } from "../../../record/record.ts";
import type { TaggedDocument } from "../tagger/features.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";

/** Gives the short forms of organisations and places the kind of the long form, wherever they stand. */
export function readShortForms(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const kinds = findShortForms(document, names);
  if (kinds.size === 0) return [...names];
  const { tokens } = document;
  const at = new Map<number, TokenName>();
  for (const name of names) for (let i = name.start; i < name.end; i += 1) at.set(i, name);
  const found: TokenName[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    const own = kinds.get(tokens.word[i] as number);
    const name = at.get(i);
    const isWithin = name !== undefined && (name.end - name.start > 1 || name.kind === own);
    if (own === undefined || tokens.kind[i] !== kind.capitals || isWithin) continue;
    found.push({ kind: own, start: i, end: i + 1 });
  }
  const replaced = new Set(found.map(({ start }) => start));
  const kept = names.filter(({ start }) => !replaced.has(start));
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

/** The kind of each short form, by the number of its word. */
function findShortForms(
  { text, tokens }: TaggedDocument,
  names: readonly TokenName[],
): Map<number, Mention["kind"]> {
  const kinds = new Map<number, Mention["kind"]>();
  for (const { kind: own, start, end } of names) {
    const short = end + 1;
    if (own === "person" || end - start < 2 || short + 1 >= tokens.count) continue;
    if (tokens.word[end] !== opening || tokens.word[short + 1] !== closing) continue;
    if (tokens.kind[short] !== kind.capitals) continue;
    const long = text.slice(tokens.start[start], tokens.end[end - 1]);
    if (isShortFor(text.slice(tokens.start[short], tokens.end[short]), long))
      kinds.set(tokens.word[short] as number, own);
  }
  return kinds;
}

const opening = 0x28;
const closing = 0x29;

/** "WHO" of "World Health Organization", "ICHRP" of "International Coalition for Human Rights in the Philippines". */
function isShortFor(short: string, long: string): boolean {
  const initials = long
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  if (short.length < 2 || short.charAt(0) !== initials.charAt(0)) return false;
  let from = 0;
  for (const letter of short) {
    const next = initials.indexOf(letter, from);
    if (next < 0) return false;
    from = next + 1;
  }
  return true;
}
