/** Text → the syntax tree of Markdown, as remark reads it. */
import type { Nodes, Root } from "mdast";
import { remark } from "remark";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import type { Processor } from "unified";

/**
 * Parses CommonMark with tables, task lists, footnotes, struck-out words and bare addresses.
 *
 * @param options.frontMatter Whether the text may begin with fields in YAML, TOML or JSON. Blank
 * lines before them do not count.
 * @returns A tree in which every node has its position; offsets count in the whole text.
 */
export function parseMarkdown(text: string, { frontMatter }: { frontMatter: boolean }): Root {
  const start = findStart(text);
  const tree = (frontMatter ? withFrontMatter : withoutFrontMatter).parse(text.slice(start));
  if (start > 0) shiftOffsets(tree, start);
  return tree;
}

/** Behind byte order marks and blank lines; a line's own blank space has a meaning. */
function findStart(text: string): number {
  const blank = text.length - text.replace(/^[\s\uFEFF]+/, "").length;
  return Math.max(text.lastIndexOf("\n", blank - 1) + 1, text.startsWith("\uFEFF") ? 1 : 0);
}

function shiftOffsets(node: Nodes, by: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset !== undefined) point.offset += by;
  }
  if ("children" in node) for (const child of node.children) shiftOffsets(child, by);
}

const withoutFrontMatter = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(asClippingsMeanIt)
  .freeze();

/** Pandoc closes YAML with dots; Hugo knows `+++` and braces, too. */
const withFrontMatter = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, [
    "yaml",
    "toml",
    { type: "yaml", fence: { open: "---", close: "..." } },
    { type: "json", fence: { open: "{", close: "}" } },
  ])
  .use(asClippingsMeanIt)
  .freeze();

/**
 * A paragraph that is set in is a paragraph and not code. Trees are not transformed while they are
 * built: the one transform there, for bare mail addresses, drops the positions of what it touches.
 */
function asClippingsMeanIt(this: Processor): void {
  const data = this.data();
  const extensions = (data.fromMarkdownExtensions ?? []).flat();
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }));
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ["codeIndented"] } },
  ];
}
