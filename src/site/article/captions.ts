/** Captions and credits of pictures → nodes. The pictures themselves were not collected. */
import type { BlockContent, Paragraph, PhrasingContent } from "mdast";
import type { Article } from "../shared/corpus-index.ts";
import type { DisplayBlock } from "../shared/lay-out-blocks.ts";
import { inlineNodes } from "./words.ts";

/** Whether a block belongs to a picture. */
export function isCaption({ block }: DisplayBlock): boolean {
  return block.kind === "caption" || block.kind === "credit";
}

/** Captions and credits that follow one another, set together. */
export function captionNodes(article: Article, group: readonly DisplayBlock[]): BlockContent {
  const label = group.some(({ block }) => block.kind === "caption") ? captions : credits;
  return {
    type: "blockquote",
    children: [
      { ...paragraph(label), data: { hName: "div", hProperties: { className: "label" } } },
      ...byLine(group).map((line) => captionLine(article, line)),
    ],
    data: {
      hName: "div",
      hProperties: { className: "captions", role: "group", ariaLabel: label },
    },
  };
}

const captions = "Captions; the pictures were not collected";
/** Of words as well as of pictures: who reported, who took it. */
const credits = "Credits";

function paragraph(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

/** "EPARussian firefighters…" is one line of two blocks, a credit and a caption: one paragraph here. */
function byLine(group: readonly DisplayBlock[]): DisplayBlock[][] {
  const lines: DisplayBlock[][] = [];
  for (const displayBlock of group) {
    const last = lines.at(-1);
    if (last?.[0]?.block.line === displayBlock.block.line) last.push(displayBlock);
    else lines.push([displayBlock]);
  }
  return lines;
}

function captionLine(article: Article, line: readonly DisplayBlock[]): Paragraph {
  const captionFirst = [...line].sort(
    (a, b) => Number(a.block.kind === "credit") - Number(b.block.kind === "credit"),
  );
  return {
    type: "paragraph",
    children: captionFirst.flatMap((displayBlock, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: "text" as const, value: " " }] : []),
      {
        type: "emphasis",
        children: inlineNodes(article, displayBlock),
        data: {
          hName: "span",
          hProperties: { id: displayBlock.anchor, className: displayBlock.block.kind, dir: "auto" },
        },
      },
    ]),
  };
}
