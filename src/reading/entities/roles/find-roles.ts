/** Text and people → roles: what the text says a person is, in its own words. */
import { findSentences } from "../../../text/sentences.ts";
import type { Block, Mention, Span } from "../../../record/record.ts";

/** Words for roles, and words that stand before them; lower case. */
export interface RoleWords {
  nouns: ReadonlySet<string>;
  modifiers: ReadonlySet<string>;
}

/** A role as the text states it, and whose it is. */
export interface StatedRole extends Span {
  person: string;
}

/** Reads the tables role-nouns.txt and role-modifiers.txt. */
export function readRoleWords(nouns: string, modifiers: string): RoleWords {
  const toWords = (table: string) => new Set(table.split("\n").filter(Boolean));
  return { nouns: toWords(nouns), modifiers: toWords(modifiers) };
}

/** Finds the roles that a text states, in order: at most one for each mention of a person. */
export function findRoles(
  text: string,
  blocks: readonly Block[],
  mentions: readonly Mention[],
  words: RoleWords,
): StatedRole[] {
  const people = mentions.filter((mention) => mention.kind === "person");
  const roles: StatedRole[] = [];
  let next = 0;
  for (const block of blocks) {
    if (block.kind === "boilerplate" || block.kind === "credit") continue;
    for (const sentence of findSentences(text, block)) {
      for (; next < people.length && (people[next]?.start ?? 0) < sentence.end; next += 1) {
        const mention = people[next];
        if (!mention || mention.start < sentence.start) continue;
        const bounds = {
          start: Math.max(sentence.start, people[next - 1]?.end ?? 0),
          end: Math.min(sentence.end, people[next + 1]?.start ?? sentence.end),
        };
        const role = findRoleBeside(text, mention, bounds, words);
        if (role) roles.push({ ...role, person: mention.id });
      }
    }
  }
  return roles;
}

/** Only so much text beside a name is read: a role is said in a few words. */
const reach = 160;

function findRoleBeside(
  text: string,
  mention: Mention,
  bounds: Span,
  words: RoleWords,
): Span | undefined {
  const before = text.slice(Math.max(bounds.start, mention.start - reach), mention.start);
  const after = text.slice(mention.end, Math.min(bounds.end, mention.end + reach));
  const title = findTitleBefore(before, words);
  if (title !== undefined)
    return {
      start: mention.start - before.length + title,
      end: mention.start - before.length + before.trimEnd().length,
    };
  const apposed = findApposedAfter(after, words);
  if (apposed) return { start: mention.end + apposed.start, end: mention.end + apposed.end };
  const leading = findApposedBefore(before, words);
  return (
    leading && {
      start: mention.start - before.length + leading.start,
      end: mention.start - before.length + leading.end,
    }
  );
}

/** A word with its possessive ending, or an abbreviation: "Kharkiv’s", "vice-president", "U.S." */
const word = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu;
/** What may stand between the words of one role: a space. */
const space = /^\s+$/;
const smallWords = new Set(
  "the a an this that these those he she it they we i his her its their our my and but or as by to with for from in on at of when while after before if then until since though although because unless whereas both either neither also even only just once under over into about against between among despite unlike like yet still so now here there today yesterday meanwhile however said says told".split(
    " ",
  ),
);

/** "it", and "it’s" before "Lieutenant Colonel" */
function opensClause(lower: string): boolean {
  return smallWords.has(lower) || smallWords.has(lower.replace(/['’](?:s|re|m|ve|ll|d)$/, ""));
}

/** "His Highness Sheikh", "Your Excellency Ambassador": how somebody is addressed, not what they are. */
const address = new Set(
  "excellency eminence grace highness holiness honour honor majesty".split(" "),
);

/** "… Ukrainian presidential adviser " → where the role begins. The last word is a role noun, the others capitalised or modifiers. */
function findTitleBefore(before: string, { nouns, modifiers }: RoleWords): number | undefined {
  const found = [...before.matchAll(word)];
  const last = found.at(-1);
  if (
    !last ||
    !space.test(before.slice(last.index + last[0].length)) ||
    !nouns.has(toNoun(last[0]))
  )
    return undefined;
  let start = last.index;
  for (let position = found.length - 2; position >= 0; position -= 1) {
    const candidate = found[position];
    if (!candidate || !space.test(before.slice(candidate.index + candidate[0].length, start)))
      break;
    const lower = candidate[0].toLowerCase();
    const isCapitalised = candidate[0] !== lower && !opensClause(lower) && !address.has(lower);
    if (!isCapitalised && !modifiers.has(lower) && !nouns.has(lower)) break;
    start = candidate.index;
  }
  return start;
}

/** ", who is the governor of Belgorod, said" → "governor of Belgorod". */
const apposedAfter =
  /^,\s+(?:who (?:is|was|has been) )?(?:also )?(?:the |a |an |its |his |her |their )?([^,.;:()“”"–—]{3,120}?)\s*(?=[,.;:()“”"–—]|$|\s(?:told|said|says|tells|added|explained|spoke|warned|announced|noted)\b)/u;

function findApposedAfter(after: string, words: RoleWords): Span | undefined {
  const match = apposedAfter.exec(after);
  const role = match?.[1]?.replace(furtherWords, "");
  if (!match || role === undefined || !namesRole(role, words)) return undefined;
  const start = match.index + match[0].lastIndexOf(role);
  return { start, end: start + role.length };
}

/** "The governor of the Mykolaiv region, " → "governor of the Mykolaiv region". */
const apposedBefore =
  /(?:^|[,.;:–—“"]\s*|\s)(?:the|a|an|its|their|his|her)\s+([^,.;:()“”"–—]{3,120}),\s+$/iu;

function findApposedBefore(before: string, words: RoleWords): Span | undefined {
  const match = apposedBefore.exec(before);
  const role = match?.[1]?.replace(furtherWords, "");
  if (!match || role === undefined || !namesRole(role, words)) return undefined;
  const start = match.index + match[0].lastIndexOf(role);
  return { start, end: start + role.length };
}

/** What is told of the person behind the role: a clause, a verb, or, after a name, a participle. */
const furtherWords =
  /\s(?:(?:who|which|is|are|was|were|has|had|have|will|would|can|could|may|might|did|does|also)(?:\s|$)|at the time\b|on the eve\b|(?<=\p{Lu}[\p{L}.’'-]{0,40}\s)(?:\p{Ll}+(?:ed|ing)|took|made|gave|went|came|met|held|sent|won|lost|left|saw|ran|began|wrote|spoke|put|paid|brought|found|stood|fell|kept)\b).*$/su;

const maxWordsBeforeNoun = 5;
/** Of a school, but also hung in shame, or turned to the window. */
const bodyParts = new Set(["head"]);
const linkingWord = /^(?:of|for|in|at|to|on|with|who|that|from|and)$/;

/** Whether the words up to the first "of", "for", "in" … are a role: modifiers or names, then a role noun. */
function namesRole(role: string, { nouns, modifiers }: RoleWords): boolean {
  const found = (role.match(word) ?? []).slice(0, maxWordsBeforeNoun + 1);
  const link = found.findIndex((candidate) => linkingWord.test(candidate));
  const head = link === -1 ? found : found.slice(0, link);
  const noun = head.at(-1);
  if (noun === undefined || !nouns.has(toNoun(noun))) return false;
  if (bodyParts.has(noun) && /^(?:in|on|to|with|from|and)$/.test(found[link] ?? "")) return false;
  return head
    .slice(0, -1)
    .every(
      (candidate) =>
        candidate !== candidate.toLowerCase() || modifiers.has(candidate) || nouns.has(candidate),
    );
}

/** "vice-president" → "president", "Mayor" → "mayor" */
function toNoun(candidate: string): string {
  const lower = candidate.toLowerCase().replace(/\.$/, "");
  return lower.slice(lower.lastIndexOf("-") + 1);
}
