/** Paragraphs → the text of an article, with what their markup says of parts of it. */
import { append } from "../../text/long-lists.ts";
import type { Container, Link, StyledWords } from "../../record/record.ts";
import type { StatedBlock, TextReading } from "../article-source.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { type Enclosure, shiftSpan, type TextParagraph } from "./paragraph.ts";

export type ArticleText = Required<Pick<TextReading, "structure" | "links" | "styles">> & {
  text: string;
};

/** Writes paragraphs one below the other, with a blank line between; lines of a broken text as one. */
export function toArticleText(paragraphs: readonly TextParagraph[]): ArticleText {
  const structure: StatedBlock[] = [];
  const links: Link[] = [];
  const styles: StyledWords[] = [];
  /** Where each list, table or the like begins. */
  const starts = new Map<number, number>();
  const texts: string[] = [];
  let position = 0;
  for (const paragraph of joinWrapped(paragraphs)) {
    const { text, kind, depth, within = [] } = paragraph;
    const start = position;
    const containers = within.map((enclosure) => toContainer(enclosure, starts, start));
    structure.push({
      kind,
      start,
      end: start + text.length,
      ...(depth !== undefined && { depth }),
      ...(containers.length > 0 && { within: containers }),
    });
    append(
      links,
      (paragraph.links ?? []).map((link) => shiftSpan(link, start)),
    );
    append(
      styles,
      (paragraph.styles ?? []).map((style) => shiftSpan(style, start)),
    );
    texts.push(text);
    position = start + text.length + gap.length;
  }
  return { text: texts.join(gap), structure, links, styles };
}

const gap = "\n\n";

function toContainer(
  enclosure: Enclosure,
  starts: Map<number, number>,
  position: number,
): Container {
  const { id, ...container } = enclosure;
  const start = starts.get(id) ?? position;
  starts.set(id, start);
  return { ...container, start };
}
