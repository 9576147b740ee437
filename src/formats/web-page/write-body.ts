/** The element of an article → its text, with what its markup says of parts of it. */
import type { Link } from "../../record/record.ts";
import { partOfLine, styleOfElement, withoutText } from "../html-elements.ts";
import { clipSpans } from "../html/clip-spans.ts";
import { type Context, toInner } from "./page-context.ts";
import type { Line, TextWriter } from "./text-writer.ts";

/**
 * Writes the text of an article. Pictures and their captions are no part of it, nor are blocks that
 * consist of links: they lead to other articles.
 *
 * @param resolve an address as the page gives it → an absolute one, if it is of the web.
 */
export function writeBody(
  body: Node,
  writer: TextWriter,
  resolve: (address: string) => string | undefined,
): void {
  new BodyWriter(writer, resolve).readChildren(body, { kind: "paragraph", within: [] });
}

class BodyWriter {
  #line: Line = { words: "", links: [], styles: [] };
  #endsInSpace = false;
  /** The link that is open. */
  #link: { start: number; url: string } | undefined;
  readonly #writer: TextWriter;
  readonly #resolve: (address: string) => string | undefined;

  constructor(writer: TextWriter, resolve: (address: string) => string | undefined) {
    this.#writer = writer;
    this.#resolve = resolve;
  }

  readChildren(parent: Node, context: Context): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === textNode) this.#write(node.nodeValue ?? "");
      else if (isElement(node)) this.#readElement(node, context);
    }
    if (!isElement(parent) || !partOfLine.has(parent.localName)) this.#close(context);
  }

  #readElement(element: Element, context: Context): void {
    const tag = element.localName;
    if (withoutText.has(tag) || leftOut.has(tag)) return;
    if (tag === "br") this.#close(context);
    else if (partOfLine.has(tag)) this.#readWords(element, context);
    else {
      this.#close(context);
      if (tag === "pre") this.#readCode(element, context);
      else this.readChildren(element, toInner(element, context, this.#writer.next));
    }
  }

  #readWords(element: Element, context: Context): void {
    const line = this.#line;
    const start = line.words.length;
    const isLink = element.localName === "a" && this.#link === undefined;
    if (isLink)
      this.#link = { start, url: this.#resolve(element.getAttribute("href") ?? "") ?? "" };
    this.readChildren(element, context);
    if (isLink) this.#endLink();
    const style = styleOfElement[element.localName];
    if (style && line === this.#line) line.styles.push({ start, end: line.words.length, style });
  }

  #endLink(): void {
    if (this.#link) this.#line.links.push({ ...this.#link, end: this.#line.words.length });
    this.#link = undefined;
  }

  /** Spaces and line ends of code mean something. */
  #readCode(element: Element, { within }: Context): void {
    const start = this.#writer.next;
    const lines = (element.textContent ?? "").split("\n").filter((line) => line.trim() !== "");
    for (const line of lines)
      this.#writer.add(line, { kind: "paragraph", within: [...within, { kind: "code", start }] });
  }

  /** Asks the words of the line for nothing but their length: a string that grows is only joined when it is read. */
  #write(text: string): void {
    const folded = text.replaceAll(/\s+/g, " ");
    const isAfterSpace = this.#line.words.length === 0 || this.#endsInSpace;
    const added = isAfterSpace ? folded.trimStart() : folded;
    if (added === "") return;
    this.#line.words += added;
    this.#endsInSpace = added.endsWith(" ");
  }

  #close({ kind, depth, within }: Context): void {
    const { words, links, styles } = this.#line;
    this.#line = { words: "", links: [], styles: [] };
    if (this.#link) {
      links.push({ ...this.#link, end: words.length });
      this.#link.start = 0;
    }
    const text = words.trimEnd();
    if (text === "" || isOfLinks(text, links)) return;
    if (kind === "heading" && text === this.#writer.headline) return;
    const block = { kind, ...(depth && { depth }) };
    this.#writer.add(
      text,
      { ...block, ...(within.length > 0 && { within: [...within] }) },
      {
        links: clipSpans(links, text.length).filter(({ url }) => url !== ""),
        styles: clipSpans(styles, text.length),
      },
    );
  }
}

const textNode = 3;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Pictures with their captions. */
const leftOut = new Set(["figure", "figcaption", "picture", "video", "audio", "canvas", "button"]);

/** Whether nearly all of a block is links. */
function isOfLinks(text: string, links: readonly Link[]): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return linked > text.length * mostLinked;
}

const mostLinked = 0.8;
