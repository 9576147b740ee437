/** Drafts → the address of each article, and the tombstones that stand at the addresses of withheld ones. */
import type { CorpusFile } from "./corpus-file.ts";
import type { Draft } from "../reading/read-article.ts";
import type { Drafts } from "./read-drafts.ts";
import type { Tombstone } from "../record/record.ts";
import { compareFiles } from "../formats/source-file.ts";
import { slugify } from "../text/slug.ts";

/**
 * Gives each article an id: the slug of its headline, and for a later article with the same headline also
 * the beginning of its hash. A withheld article keeps its id, so that no other gets it.
 */
export function assignIds(
  { drafts, withheld }: Drafts,
  corpusFile: CorpusFile,
): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const all = [...drafts, ...withheld.flatMap(({ draft }) => draft ?? [])];
  for (const draft of all.sort(compareFiles)) {
    const slug = slugify(titleOf(draft, corpusFile));
    const id = taken.has(slug) ? nextFree(`${slug}-${suffixOf(draft)}`, taken) : slug;
    taken.add(id);
    ids.set(draft.file, id);
  }
  return ids;
}

/** What tells an article from another of the same headline, whatever else comes into the folder. */
function suffixOf({ source: { sha256, part } }: Draft): string {
  return part ? `${sha256.slice(0, 8)}-${part.number}` : sha256.slice(0, 8);
}

function nextFree(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}

/** The headline as displayed: from the corpus file, else from the text. */
export function titleOf({ file, title }: Draft, corpusFile: CorpusFile): string {
  return corpusFile.articles[file]?.title ?? title;
}

/**
 * A tombstone for each withheld article, and for each address that the corpus file withholds; sorted by id.
 *
 * @throws Error when a published article has such an address.
 */
export function toTombstones(
  { drafts, withheld }: Drafts,
  ids: ReadonlyMap<string, string>,
  { withhold }: CorpusFile,
): Tombstone[] {
  const published = new Map(drafts.map(({ file }) => [ids.get(file), file]));
  for (const { address } of withhold) {
    const file = address && published.get(address);
    if (!file) continue;
    throw new Error(
      `corpus.yaml withholds the address "${address}", which the article in ${file} has: withhold the file, or remove it.`,
    );
  }
  return [...withheld.map(({ file, entry }) => ({ ...entry, address: ids.get(file) })), ...withhold]
    .flatMap(({ address, because, tombstone }) =>
      address === undefined || !tombstone ? [] : [{ id: address, because }],
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
