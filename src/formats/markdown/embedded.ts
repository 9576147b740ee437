/** `![[bridge.jpg|The bridge]]` on a line of its own: a picture or another note that Obsidian shows there. */
import { mark } from "../../text/interface-language.ts";
import type { PhrasingContent } from "mdast";
import type { Container } from "../../record/record.ts";
import { type MarkdownSource, spanOfNode } from "./inline.ts";
import { type Leaf, setAside } from "./pieces.ts";
import { toCaption } from "./pictures.ts";

/** The caption of an embedded file, or the file set aside; nothing if there are other words. */
export function readEmbedded(
  nodes: readonly PhrasingContent[],
  { source }: MarkdownSource,
  within: readonly Container[],
): Leaf | undefined {
  const [node] = nodes;
  if (nodes.length !== 1 || node?.type !== "text") return undefined;
  const words = node.value.trim();
  if (!words.startsWith("![[") || words.indexOf("]]") !== words.length - 2) return undefined;
  const { start, end } = spanOfNode(node);
  const [, alt] = words.slice(0, -2).split("|");
  const caption = toCaption({ alt }, { start, end }, { source, within });
  return (
    caption ??
    setAside({ start: start + 1, end: end - 1 }, mark("A file shown here, not collected"), within)
  );
}
