/** The words of one block → nodes: text, names as links, repairs marked, italics and the like. */
import { append } from "../../text/long-lists.ts";
import type { PhrasingContent } from "mdast";
import type { Mention, Repair, StyledWords } from "../../record/record.ts";
import { formatMark, lineBreak } from "../../text/mend/format-marks.ts";
import { type Article, entityKey } from "../shared/corpus-index.ts";
import type { DisplayBlock } from "../shared/lay-out-blocks.ts";
import { firstAnchor } from "../shared/name-path.ts";
import { linkFrom, routes } from "../shared/routes.ts";

/**
 * The words of a block: plain text, mentions as links, repairs marked. The first mention of a name in the
 * block stands out, those after it are quieter.
 *
 * @param mentions - "unlinked" in a headline: a mention can be stepped to there, and leads nowhere.
 */
export function inlineNodes(
  article: Article,
  displayBlock: DisplayBlock,
  mentions: "linked" | "unlinked" = "linked",
): PhrasingContent[] {
  const writeUpTo = startWriting(article, displayBlock);
  const nodes: PhrasingContent[] = [];
  const named = new Set<string>();
  for (const { mention, anchor } of displayBlock.mentions) {
    append(nodes, writeUpTo(mention.start));
    const children = writeUpTo(mention.end);
    const url = nameAddress(article, mention);
    if (mentions === "unlinked") {
      const hProperties = { id: anchor, dataName: url, tabIndex: -1 };
      nodes.push({ type: "emphasis", children, data: { hName: "span", hProperties } });
      continue;
    }
    const className = named.has(url) ? `${mention.kind} again` : mention.kind;
    named.add(url);
    nodes.push({
      type: "link",
      url,
      children,
      data: { hProperties: { id: anchor, className } },
    });
  }
  return [...nodes, ...writeUpTo(displayBlock.block.end)];
}

/** The page of the name; of a name without one the first mention, which is in this article. */
function nameAddress(article: Article, mention: Mention): string {
  const key = entityKey(mention);
  if (article.ownNames?.has(key)) return `#${firstAnchor(article, key)}`;
  return linkFrom(routes.article(article.record.id), routes.named(mention.kind, mention.id));
}

type Write = (end: number) => PhrasingContent[];

/** A function that gives the text from where it last stopped up to a position, as it is set off there. */
function startWriting({ text }: Article, displayBlock: DisplayBlock): Write {
  const writePlain = startPlain(text, displayBlock);
  const { styles, block } = displayBlock;
  if (styles.length === 0) return writePlain;
  const edges = styles.flatMap(({ start, end }) => [start, end]);
  const stops = [...new Set(edges)].toSorted((a, b) => a - b);
  let position = block.start;
  let next = 0;
  const open: StyledWords[] = [];
  let opened = 0;
  const writeStretch = (end: number): PhrasingContent[] => {
    for (let style = styles[opened]; style && style.start <= position; style = styles[opened]) {
      open.push(style);
      opened += 1;
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= position) open.pop();
    const around = open.filter((style) => style.end > position);
    const words = text.slice(position, end);
    position = end;
    return around.reduceRight(
      (nodes, style) => setOff(style.style === "note" ? noteMark(words) : nodes, style),
      writePlain(end),
    );
  };
  return (end) => {
    const nodes: PhrasingContent[] = [];
    for (let stop = stops[next]; stop !== undefined && stop <= end; stop = stops[next]) {
      if (stop > position) append(nodes, writeStretch(stop));
      next += 1;
    }
    return end > position ? [...nodes, ...writeStretch(end)] : nodes;
  };
}

/** Words inside one more kind of type. Blank space alone is not set off. */
function setOff(children: PhrasingContent[], { style }: StyledWords): PhrasingContent[] {
  if (children.length === 0) return children;
  const data = { hName: elements[style] };
  return [{ type: "emphasis", children, data }];
}

/** "[^1]" is not part of the sentence that it stands in; it is shown as "[1]". */
function noteMark(words: string): PhrasingContent[] {
  return [{ type: "text", value: words.replace("^", "") }];
}

const elements: Record<StyledWords["style"], string> = {
  emphasis: "em",
  strong: "strong",
  deleted: "s",
  highlighted: "mark",
  code: "code",
  note: "sup",
};

/**
 * Returns a function that gives the text from where it last stopped up to a position, with repairs.
 * A repair that runs over that position is given whole, and the next text starts behind it.
 */
function startPlain(text: string, { block, repairs }: DisplayBlock): Write {
  let position = block.start;
  let next = 0;
  return (end) => {
    const nodes: PhrasingContent[] = [];
    for (let repair = repairs[next]; repair && repair.start < end; repair = repairs[next]) {
      nodes.push({ type: "text", value: text.slice(position, repair.start) }, repaired(repair));
      position = repair.end;
      next += 1;
    }
    nodes.push({ type: "text", value: text.slice(position, end) });
    position = Math.max(position, end);
    return nodes.filter((node) => node.type !== "text" || node.value !== "");
  };
}

/** What stands in place of a format's marks is shown plain: no damage was repaired there. */
function repaired({ text, kind }: Repair): PhrasingContent {
  if (kind === lineBreak) return { type: "break" };
  if (text.trim() === "" || kind === formatMark) return { type: "text", value: text };
  return {
    type: "emphasis",
    children: [{ type: "text", value: text }],
    data: { hName: "ins", hProperties: { className: "repair" } },
  };
}
