/** Paragraphs and lists before the text that are about the article: "Author: …", as clippers and exports write them. */
import { append } from "../../text/long-lists.ts";
import { areFieldLines, fieldLineRule, readFieldLine } from "../field-lines.ts";
import type { WrittenField } from "../stated-fields.ts";
import { linesOf, withPieces } from "./leaf-lines.ts";
import { type Leaf, type Piece, spanOf, wordsOfAll } from "./pieces.ts";

/**
 * Finds the lines that state fields, below the headline and above the text.
 *
 * @returns The leaves with these lines as front matter, and the fields.
 */
export function readFieldLeaves(
  leaves: readonly Leaf[],
  source: string,
): { leaves: Leaf[]; fields: WrittenField[] } {
  const head: Leaf[] = [];
  const fields: WrittenField[] = [];
  let next = 0;
  for (let leaf = leaves[next]; leaf; leaf = leaves[next]) {
    const lines = linesOf(leaf, source);
    const found = leadingFields(lines, leaf, source);
    const isText = leaf.kind === "paragraph" && found.length === 0;
    if (isText || next > maxLeaves) break;
    append(fields, found);
    append(head, found.length === 0 ? [leaf] : splitFields(leaf, lines, found.length));
    next += 1;
    if (found.length > 0 && found.length < lines.length) break;
  }
  if (!areFieldLines(fields)) return { leaves: [...leaves], fields: [] };
  return { leaves: [...nameHeadings(head, source), ...leaves.slice(next)], fields };
}

/** Above the text there are few. */
const maxLeaves = 60;

/** The fields on the first lines of a leaf, up to a line that states none. */
function leadingFields(lines: readonly Piece[][], leaf: Leaf, source: string): WrittenField[] {
  const fields: WrittenField[] = [];
  if (leaf.kind !== "paragraph" && leaf.kind !== "heading") return fields;
  for (const pieces of lines) {
    const span = spanOf(source, pieces);
    if (!span) continue;
    const { url } =
      leaf.links.find(({ start, end }) => start >= span.start && end <= span.end) ?? {};
    const words = wordsOfAll(source, pieces);
    const field = readFieldLine({ words, ...span, ...(url !== undefined && { url }) });
    if (!field) return fields;
    fields.push(field);
  }
  return fields;
}

function splitFields(leaf: Leaf, lines: readonly Piece[][], count: number): Leaf[] {
  const about = lines.slice(0, count).map((pieces) => withPieces(leaf, pieces));
  const rest = withPieces(leaf, lines.slice(count).flat());
  return [
    ...about.map((line): Leaf => ({ ...line, kind: "frontMatter", rule: fieldLineRule })),
    ...(rest.pieces.length > 0 ? [rest] : []),
  ];
}

/** "Metadata" over the fields is a heading of theirs. */
function nameHeadings(head: readonly Leaf[], source: string): Leaf[] {
  return head.map((leaf, index) => {
    const isHeading = leaf.kind === "heading" && head[index + 1]?.kind === "frontMatter";
    const words = isHeading ? wordsOfAll(source, leaf.pieces).trim().toLowerCase() : "";
    return headings.has(words) ? { ...leaf, kind: "frontMatter", rule: fieldLineRule } : leaf;
  });
}

const headings = new Set(["metadata", "properties", "details", "info", "information"]);
