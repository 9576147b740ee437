/** Captions and credits of pictures → nodes. The pictures themselves were not collected. */
import type { BlockContent, Paragraph, PhrasingContent } from "mdast";
import type { Article } from "../shared/corpus-index.ts";
import type { PlacedBlock } from "../shared/lay-out-blocks.ts";
import { inlineNodes } from "./words.ts";

/** Whether a block belongs to a picture. */
export function isCaption({ block }: PlacedBlock): boolean {
  return block.kind === "caption" || block.kind === "credit";
}

/** Captions and credits that follow one another, set together. */
export function captionNodes(article: Article, group: readonly PlacedBlock[]): BlockContent {
  return {
    type: "blockquote",
    children: byLine(group).map((line) => captionLine(article, line)),
    data: {
      hName: "div",
      hProperties: { className: "captions", role: "group", ariaLabel: "Picture captions" },
    },
  };
}

/** "EPARussian firefighters…" is one line of two blocks, a credit and a caption: one paragraph here. */
function byLine(group: readonly PlacedBlock[]): PlacedBlock[][] {
  const lines: PlacedBlock[][] = [];
  for (const placed of group) {
    const last = lines.at(-1);
    if (last?.[0]?.block.line === placed.block.line) last.push(placed);
    else lines.push([placed]);
  }
  return lines;
}

function captionLine(article: Article, line: readonly PlacedBlock[]): Paragraph {
  const captionFirst = [...line].sort(
    (a, b) => Number(a.block.kind === "credit") - Number(b.block.kind === "credit"),
  );
  return {
    type: "paragraph",
    children: captionFirst.flatMap((placed, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: "text" as const, value: " " }] : []),
      {
        type: "emphasis",
        children: inlineNodes(article, placed),
        data: {
          hName: "span",
          hProperties: { id: placed.anchor, className: placed.block.kind, dir: "auto" },
        },
      },
    ]),
  };
}
