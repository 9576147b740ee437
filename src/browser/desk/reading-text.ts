/** The text of an article as one string, a line for each block, and the way from its offsets to the page and back. */

/** Blocks of text have permanent ids; what else stands in the text, such as labels, is of the page. */
const blocks = ".article .text :is(p, h2, span)[id]";

interface TextPart {
  node: Text;
  /** Of its first letter in the text. */
  start: number;
}

export interface ReadingText {
  text: string;
  parts: readonly TextPart[];
}

export function readText(): ReadingText {
  const parts: TextPart[] = [];
  let text = "";
  for (const block of document.querySelectorAll(blocks)) {
    if (text !== "") text += "\n";
    const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (!(node instanceof Text)) continue;
      parts.push({ node, start: text.length });
      text += node.data;
    }
  }
  return { text, parts };
}

/** @returns undefined if the range has no letter of the text */
export function toOffsets(
  { text, parts }: ReadingText,
  range: Range,
): { start: number; end: number } | undefined {
  const selected = parts.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [selected[0], selected.at(-1)];
  if (!first || !last) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = first.start + (first.node === startContainer ? startOffset : 0);
  const end = last.start + (last.node === endContainer ? endOffset : last.node.length);
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  const after = words.length - words.trimEnd().length;
  return before === words.length ? undefined : { start: start + before, end: end - after };
}

/** @returns a range that begins at the first letter, not at the end of what stands before it */
export function toRange(
  { parts }: ReadingText,
  { start, end }: { start: number; end: number },
): Range {
  const range = new Range();
  const at = (offset: number) => parts.findLast((part) => part.start <= offset);
  const [first, last] = [at(start), at(end - 1)];
  if (first) range.setStart(first.node, Math.min(start - first.start, first.node.length));
  if (last) range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}
