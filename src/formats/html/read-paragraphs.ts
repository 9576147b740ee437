/**
 * HTML → its paragraphs in order, in one pass and without a tree, so that neither depth nor size of the
 * markup matters. Nothing of it is run, and nothing is asked for.
 */
import { Parser } from "htmlparser2";
import type { StyledWords } from "../../record/record.ts";
import { partOfLine, styleOfElement, withoutText } from "../html-elements.ts";
import { type ClassStyles, readClassStyles } from "./class-styles.ts";
import type { Enclosure, Paragraph } from "./paragraph.ts";
import { ParagraphWriter } from "./paragraph-writer.ts";

/** Reads HTML. Where elements are nested deeper than any that are written for a reader, only the words are kept. */
export function readParagraphs(html: string): Paragraph[] {
  const reader = new HtmlReader();
  let isTooDeep = false;
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes, parser.startIndex);
      if (reader.depth <= deepestRead) return;
      isTooDeep = true;
      parser.pause();
    },
    ontext: (text) => reader.write(text, parser.startIndex, parser.endIndex + 1),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  return isTooDeep ? readParagraphs(html.replaceAll(anyTag, " ")) : reader.finish();
}

const anyTag = /<[^<>]*>/g;

/** Real pages are up to 51 deep; tags that are never closed add to it. The parser's time grows with the depth. */
const deepestRead = 5000;

interface OpenElement {
  name: string;
  marks: readonly string[];
  /** What it adds to what the words stand in. */
  enclosure?: Enclosure;
  isStyled: boolean;
  isLink: boolean;
  isHidden: boolean;
}

/** More marks are not kept for one paragraph: documents that nest thousands of elements have no use for them. */
const deepest = 100;
const mostEnclosures = 20;

class HtmlReader {
  readonly #writer = new ParagraphWriter();
  readonly #stack: OpenElement[] = [];
  /** Lists, tables and so on that are open, outermost first. */
  readonly #enclosures: Enclosure[] = [];
  #classes: ClassStyles = new Map();
  #hidden = 0;
  #kind: Pick<Paragraph, "kind" | "depth"> = { kind: "paragraph" };
  #nextId = 1;

  get depth(): number {
    return this.#stack.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    const isBlock = !partOfLine.has(name);
    if (isBlock) this.#endParagraph();
    if (name === "br") this.#writer.breakLine(this.#place());
    const marks = toMarks(name, attributes);
    this.#writer.mark(marks, this.#stack.length < deepest);
    const enclosure = this.#enclose(name);
    const style = this.#styleOf(name, attributes);
    const url = name === "a" ? attributes["href"] : undefined;
    const isHidden = withoutText.has(name) || neverText.has(name) || isNotShown(attributes);
    if (isHidden) this.#hidden += 1;
    if (isBlock) this.#setKind(name);
    this.#stack.push({
      name,
      marks,
      isStyled: style !== undefined && this.#writer.openStyle(style),
      isLink: url !== undefined && this.#writer.openLink(url),
      isHidden,
      ...(enclosure && { enclosure }),
    });
    this.#writer.moveTo(at);
  }

  write(text: string, start: number, end: number): void {
    if (this.#stack.at(-1)?.name === "style") {
      this.#classes = readClassStyles(text, this.#classes);
    }
    if (this.#hidden > 0) return;
    this.#writer.write(text, { start, end }, this.#stack.at(-1)?.name === "pre");
  }

  close(name: string): void {
    const element = this.#stack.pop();
    if (!element) return;
    if (element.isLink) this.#writer.closeLink();
    if (element.isStyled) this.#writer.closeStyle();
    if (element.isHidden) this.#hidden -= 1;
    if (!partOfLine.has(name)) {
      this.#endParagraph();
      this.#kind = { kind: "paragraph" };
    }
    if (element.enclosure) this.#enclosures.pop();
    this.#writer.unmark(element.marks, this.#stack.length < deepest);
  }

  finish(): Paragraph[] {
    this.#endParagraph();
    return this.#writer.paragraphs;
  }

  #endParagraph(): void {
    this.#writer.end(this.#place());
  }

  #place() {
    return { ...this.#kind, within: this.#enclosures.slice(0, mostEnclosures) };
  }

  #setKind(name: string): void {
    if (isHeading.test(name)) this.#kind = { kind: "heading", depth: Number(name[1]) };
    if (name === "figcaption" || name === "caption") this.#kind = { kind: "caption" };
  }

  #enclose(name: string): Enclosure | undefined {
    const enclosure = this.#toEnclosure(name);
    if (enclosure) this.#enclosures.push(enclosure);
    const open = this.#enclosures.at(-1);
    if (open?.kind === "list" && name === "li") this.#replace({ ...open, item: open.item + 1 });
    if (open?.kind !== "table") return enclosure;
    if (name === "tr") this.#replace({ ...open, row: open.row + 1, column: 0 });
    if (name === "td" || name === "th")
      this.#replace({ ...open, column: open.column + 1, heading: name === "th" });
    return enclosure;
  }

  #toEnclosure(name: string): Enclosure | undefined {
    const id = this.#nextId;
    this.#nextId += 1;
    if (name === "blockquote") return { kind: "quotation", id };
    if (name === "pre") return { kind: "code", id };
    if (name === "ul" || name === "ol")
      return { kind: "list", id, item: 0, ordered: name === "ol" };
    if (name === "table") return { kind: "table", id, row: 0, column: 0, heading: false };
    return undefined;
  }

  #replace(enclosure: Enclosure): void {
    this.#enclosures[this.#enclosures.length - 1] = enclosure;
  }

  #styleOf(
    name: string,
    attributes: Readonly<Record<string, string>>,
  ): StyledWords["style"] | undefined {
    const own = styleOfElement[name] ?? styleOfRule(attributes["style"]);
    if (own) return own;
    const names = (attributes["class"] ?? "").split(blank);
    return names.map((one) => this.#classes.get(one)).find((style) => style !== undefined);
  }
}

/** Words of a form or of the head of a page. */
const neverText = new Set(["title", "button", "textarea", "option"]);
const isHeading = /^h[1-6]$/;
const blank = /[ \t\r\n\f]+/;

function styleOfRule(rule: string | undefined): StyledWords["style"] | undefined {
  if (rule === undefined) return undefined;
  if (/font-weight:\s?bold/i.test(rule)) return "strong";
  return /font-style:\s?italic/i.test(rule) ? "emphasis" : undefined;
}

function isNotShown({ hidden, style = "" }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /display:\s?none/i.test(style);
}

function toMarks(
  tag: string,
  { class: classes, id, name }: Readonly<Record<string, string>>,
): string[] {
  const named = (classes ?? "").split(blank, 10).filter((one) => one !== "");
  const anchors = [id, tag === "a" ? name : undefined].filter((anchor) => anchor !== undefined);
  return [tag, ...named.map((one) => `.${one}`), ...anchors.map((one) => `#${one}`)];
}
