/**
 * Finds articles whose texts are the same but for a few words: an agency's dispatch printed by several
 * papers, an article saved twice, one that was shortened.
 *
 * Each text is a set of shingles, runs of five words. A sample of them (those whose hash falls in a
 * quarter of all hashes, so that two texts sample the same ones) finds the texts that may be alike; all
 * shingles decide. After A. Broder, "On the resemblance and containment of documents" (1997).
 */
import type { ArticleRecord, Block } from "../record/record.ts";
import { hashOf } from "../reading/entities/tagger/hash.ts";
import { compareFiles } from "../formats/source-file.ts";

/** What of an article is compared. */
export interface ComparedArticle {
  file: string;
  /** The reading text. */
  text: string;
  blocks: readonly Pick<Block, "kind" | "start" | "end">[];
}

/**
 * Groups the articles that are copies of one text.
 *
 * Time grows with the length of the texts, however many are alike: each is compared with the first of a
 * group only, and a shingle that stands in many different texts tells nothing.
 *
 * @returns the groups of two and more, each in order of file names.
 */
export function findCopies<A extends ComparedArticle>(articles: readonly A[]): A[][] {
  const groups: Group<A>[] = [];
  const bySample = new Map<number, Group<A>[]>();
  for (const article of articles.toSorted(compareFiles)) {
    const shingles = toShingles(article);
    const sample = toSample(shingles);
    const group = findGroup(shingles, sample, bySample);
    if (group) {
      group.articles.push(article);
      continue;
    }
    const own = { articles: [article], shingles };
    groups.push(own);
    for (const shingle of sample) addTo(bySample, shingle, own);
  }
  return groups.map((group) => group.articles).filter(({ length }) => length > 1);
}

/** The same for all articles that print one text. */
export function textIdOf({ id, copyOf }: Pick<ArticleRecord, "id" | "copyOf">): string {
  return copyOf ?? id;
}

interface Group<A> {
  articles: A[];
  /** Of its first article. */
  shingles: ReadonlySet<number>;
}

/** Words in a shingle. */
const shingleLength = 5;

/** Texts of fewer shingles are copies only when they are the same word for word. */
const minShingles = 20;

/** How much of the shorter text the longer one must hold. */
const minShared = 0.7;

/** A short text within a far longer one is a passage of it: a round-up holds many dispatches. */
const minRatio = 0.3;

/** A shingle of more different texts is a phrase of the trade. */
const maxGroups = 64;

/** Of the sampled shingles of a copy so many are shared, or it was worded anew. */
const minSampleShared = minShared / 2;

const comparedKinds = new Set<Block["kind"]>(["standfirst", "paragraph", "subheading"]);

/** A word, of which a hundred letters are enough; in scripts without spaces, a character. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]{1,100}/gv;

/** The hashes of all runs of five words; of a shorter text, that of all its words. */
function toShingles({ text, blocks }: ComparedArticle): Set<number> {
  const words = blocks
    .filter(({ kind }) => comparedKinds.has(kind))
    .flatMap(({ start, end }) => text.slice(start, end).match(word) ?? [])
    .map(hashOf);
  const shingles = new Set<number>();
  if (words.length === 0) return shingles;
  const last = Math.max(0, words.length - shingleLength);
  for (let start = 0; start <= last; start += 1) {
    let hash = 0;
    for (const each of words.slice(start, start + shingleLength))
      hash = Math.imul(hash ^ each, 0x01000193) + 0x9e3779b9;
    shingles.add(mix(hash));
  }
  return shingles;
}

/** Spreads a hash over all 32 bits; the end of MurmurHash3. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Two texts sample the same ones. Short texts, which have to be equal, sample all. */
function toSample(shingles: ReadonlySet<number>): number[] {
  const isSampled = shingles.size < minShingles ? () => true : (hash: number) => hash % 4 === 0;
  return [...shingles].filter(isSampled);
}

/** The group whose first article shares most with a text, if it is enough. */
function findGroup<A>(
  shingles: ReadonlySet<number>,
  sample: readonly number[],
  bySample: ReadonlyMap<number, Group<A>[]>,
): Group<A> | undefined {
  const shared = new Map<Group<A>, number>();
  for (const shingle of sample)
    for (const group of bySample.get(shingle) ?? [])
      shared.set(group, (shared.get(group) ?? 0) + 1);
  let best: { group: Group<A>; share: number } | undefined;
  for (const [group, count] of shared) {
    if (count < sample.length * minSampleShared * minRatio) continue;
    const share = shareOf(shingles, group.shingles);
    if (share > (best?.share ?? 0)) best = { group, share };
  }
  return best?.group;
}

/** How much of the shorter text the longer one holds; 0 if they are no copies. */
function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  if (shorter.size < longer.size * minRatio) return 0;
  const share = shorter.intersection(longer).size / shorter.size;
  if (shorter.size < minShingles) return share === 1 && longer.size === shorter.size ? 1 : 0;
  return share >= minShared ? share : 0;
}

function addTo<A>(bySample: Map<number, Group<A>[]>, shingle: number, group: Group<A>): void {
  const groups = bySample.get(shingle);
  if (groups === undefined) bySample.set(shingle, [group]);
  else if (groups.length < maxGroups) groups.push(group);
}
