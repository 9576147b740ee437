/** A block of HTML in a Markdown text → the words in it. Its tags do nothing and are not shown. */
import { append } from "../../text/long-lists.ts";
import { Parser } from "htmlparser2";
import type { Container, Span } from "../../record/record.ts";
import { lineBreak } from "../../text/mend/format-marks.ts";
import { partOfLine, withoutText } from "../html-elements.ts";
import { type Leaf, type Piece, spanOf } from "./pieces.ts";
import { toCaption } from "./pictures.ts";
import { splitLines } from "./text-pieces.ts";

interface HtmlBlock extends Span {
  source: string;
  /** The block without the marks of what it stands in. */
  value: string;
  within: readonly Container[];
}

/** Reads the words between the tags: every element that is no part of a line begins a leaf of its own. */
export function readHtml(block: HtmlBlock): Leaf[] {
  const words = withoutMarks(block);
  const leaves: Leaf[] = [];
  let open = openLeaf(block);
  let hidden = 0;
  const close = () => {
    if (spanOf(block.source, open.pieces)) leaves.push(open);
    open = openLeaf(block);
  };
  const spanHere = (): Span => ({ start: parser.startIndex, end: parser.endIndex + 1 });
  const parser: Parser = new Parser(
    {
      onopentag(name, { alt, title }) {
        const tag = shift(spanHere(), block.start);
        if (withoutText.has(name)) hidden += 1;
        if (name === "br") open.pieces.push({ ...tag, text: " ", kind: lineBreak });
        if (partOfLine.has(name)) return;
        close();
        if (name === "figcaption" || name === "caption") open.kind = "caption";
        if (headings.has(name)) Object.assign(open, { kind: "heading", depth: Number(name[1]) });
        const caption = name === "img" && toCaption({ alt, title }, tag, block);
        if (caption) leaves.push(caption);
      },
      ontext() {
        if (hidden > 0) return;
        const lines = splitLines(words, spanHere()).flatMap((line, index) =>
          trimLine(words, line, index),
        );
        append(
          open.pieces,
          lines.map((line) => shift(line, block.start)),
        );
      },
      onclosetag(name) {
        if (withoutText.has(name)) hidden -= 1;
        if (!partOfLine.has(name)) close();
      },
    },
    { decodeEntities: false },
  );
  parser.end(words);
  close();
  return leaves;
}

function shift({ start, end }: Span, by: number): Piece {
  return { start: start + by, end: end + by };
}

/** A line of text as it is; of one that begins the marks of what it stands in are left out. */
function trimLine(words: string, { start, end }: Span, index: number): Span[] {
  const line = words.slice(start, end);
  if (index > 0 && line.trim() === "") return [];
  return [{ start: index > 0 ? end - line.trimStart().length : start, end }];
}

function openLeaf({ within }: HtmlBlock): Leaf {
  return { kind: "paragraph", pieces: [], links: [], styles: [], within };
}

/** The source of the block with spaces in place of `> ` and the like, so that offsets stay. */
function withoutMarks({ source, start, end, value }: HtmlBlock): string {
  const values = value.split(/\r\n|\n|\r/);
  let text = "";
  splitLines(source, { start, end }).forEach((line, index) => {
    text += source.slice(start + text.length, line.start);
    const words = source.slice(line.start, line.end);
    const own = values[index] ?? words;
    text += words.endsWith(own) ? own.padStart(words.length) : words;
  });
  return text;
}

const headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
