/** Marks of Markdown in a file that is Markdown: not shown, the words between them are. */
import type { Repair } from "../../record/record.ts";

/** In: the text of one block. Out: a repair for each mark. */
export function findMarkdownMarks(passage: string): Repair[] {
  const repairs: Repair[] = [];
  for (const match of passage.matchAll(marks)) {
    const { index: start } = match;
    const { lead, words, target } = match.groups ?? {};
    if (lead !== undefined) repairs.push(hide(start, start + lead.length));
    if (words === undefined || target === undefined) continue;
    const opened = match[0].indexOf(words);
    repairs.push(hide(start, start + opened));
    repairs.push(hide(start + opened + words.length, start + match[0].length));
  }
  return [...repairs, ...findPairs(passage)];
}

/** `# ` and `> ` at the start; `[the report](https://example.com)`, `![A bridge](bridge.jpg)`. */
const marks =
  /^(?<lead>#{1,6}\s+|>\s+)|!?\[(?<words>[^[\]\n]{1,300})\]\((?<target>[^()\s]{1,500})(?:\s"[^"\n]{0,200}")?\)/g;

/** `**bold**`, `__bold__`, `*slanted*`: both marks, or none. */
const pairs =
  /(?<![*_\p{L}\p{N}])(?<mark>\*\*|__|\*)(?=\S)[^*_\n]{1,300}(?<=\S)\k<mark>(?![*_\p{L}\p{N}])/gu;

function findPairs(passage: string): Repair[] {
  return [...passage.matchAll(pairs)].flatMap(({ 0: found, index: start, groups }) => {
    const length = groups?.["mark"]?.length ?? 0;
    const end = start + found.length;
    return [hide(start, start + length), hide(end - length, end)];
  });
}

function hide(start: number, end: number): Repair {
  return { start, end, kind: "Markdown mark", text: "" };
}
