/**
 * The HTML of a page → a document without what never is text, and no deeper or larger than Readability
 * bears; with what the page says of itself. Nothing of it is run, and nothing is asked for.
 *
 * Readability takes more than ten seconds for a thousand nested elements, and linkedom overflows the stack.
 */
import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { partOfLine, withoutText } from "../html-elements.ts";
import { openHead, type PageHead, readHeadTag } from "./page-head.ts";
import { type PageLines, PageLineReader } from "./page-lines.ts";

export interface CleanPage {
  document: Document;
  head: PageHead;
  lines: PageLines;
  /** Whether the page has more elements than are read. */
  isCut: boolean;
}

/** Real pages are up to 51 deep. What is deeper is shown at this depth. */
const deepest = 60;
/** Real pages have up to 2,000, long threads of comments more. Of what goes beyond only the text is kept. */
const mostElements = 10_000;
/** The parser takes a time that grows with the square of the depth; no page that people read is like that. */
const hopelesslyDeep = 5000;
/** Characters between two looks at the depth. */
const chunk = 20_000;

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads a page in one pass.
 *
 * @returns nothing for a page of thousands of nested elements.
 */
export function cleanMarkup(source: string): CleanPage | undefined {
  const builder = new PageBuilder();
  const parser = new Parser({
    onopentag: (tag, attributes) => builder.open(tag, attributes),
    ontext: (text) => builder.write(text),
    onclosetag: (tag) => builder.close(tag),
  });
  for (let at = 0; at < source.length; at += chunk) {
    parser.write(source.slice(at, at + chunk));
    if (builder.depth > hopelesslyDeep) return undefined;
  }
  parser.end();
  const { document, head, lines, isCut } = builder;
  return { document, head, lines: lines.read(), isCut };
}

/** Builds the document while the parser reads the page. */
class PageBuilder {
  readonly document: Document = parseHTML(
    "<!DOCTYPE html><html><head></head><body></body></html>",
  ).document;
  readonly head = openHead();
  readonly lines = new PageLineReader();
  /** How many elements are open, shown or not. */
  depth = 0;
  #elements = 0;
  get isCut(): boolean {
    return this.#elements >= mostElements;
  }
  /** From which of them on text is left out, and its name. */
  #hiddenFrom = Infinity;
  #hiddenTag = "";
  /** The open elements of the document; an element that is not shown repeats the one it stands in. */
  readonly #open: Element[] = [this.document.body];
  #text: string[] = [];
  /** The content of the title or of a script of JSON-LD. */
  #raw: string[] | undefined;

  open(tag: string, attributes: Attributes): void {
    this.depth += 1;
    readHeadTag(this.head, tag, attributes);
    const isInHead = this.#hiddenFrom === Infinity || this.#hiddenTag === "head";
    if (tag === "title" && isInHead) this.#raw = [];
    if (tag === "script" && jsonLdType.test(attributes["type"] ?? "")) this.#raw = [];
    if (this.#hiddenFrom < this.depth) return;
    if (withoutText.has(tag) || tag === "title" || isHidden(tag, attributes)) {
      this.#hiddenFrom = this.depth;
      this.#hiddenTag = tag;
      return;
    }
    this.lines.open(tag, attributes, this.depth);
    this.#addElement(tag, attributes);
  }

  #addElement(tag: string, attributes: Attributes): void {
    const parent = this.#open.at(-1) ?? this.document.body;
    const isShown = !passedOver.has(tag) && this.depth <= deepest && !this.isCut;
    if (!isShown) {
      this.#breakLine(tag);
      this.#open.push(parent);
      return;
    }
    this.#endText();
    this.#elements += 1;
    const element = this.document.createElement(tag);
    for (const name of keptAttributes) {
      const value = attributes[name];
      if (value !== undefined) element.setAttribute(name, value.slice(0, longestAttribute));
    }
    parent.appendChild(element);
    this.#open.push(element);
  }

  write(text: string): void {
    this.#raw?.push(text);
    if (this.#hiddenFrom <= this.depth) return;
    this.#text.push(text);
    this.lines.write(text);
  }

  close(tag: string): void {
    if (this.#raw && tag === "title") this.head.title ||= this.#takeRaw();
    if (this.#raw && tag === "script") this.head.jsonLd.push(this.#takeRaw());
    if (this.#hiddenFrom > this.depth) {
      this.lines.close(this.depth);
      const isShown = this.#open.at(-1) !== this.#open.at(-2);
      if (isShown) this.#endText();
      else this.#breakLine(tag);
      this.#open.pop();
    } else if (this.#hiddenFrom === this.depth) this.#hiddenFrom = Infinity;
    this.depth -= 1;
  }

  #takeRaw(): string {
    const raw = (this.#raw ?? []).join("").trim();
    this.#raw = undefined;
    return raw;
  }

  #endText(): void {
    const text = this.#text.join("");
    this.#text = [];
    if (text !== "") this.#open.at(-1)?.appendChild(this.document.createTextNode(text));
  }

  /** Where an element is left out that stands by itself, a line ends. */
  #breakLine(tag: string): void {
    if (partOfLine.has(tag) || passedOver.has(tag)) return;
    this.#text.push(" ");
    if (this.isCut || this.#open.at(-1)?.lastChild?.nodeName === "BR") return;
    this.#endText();
    this.#elements += 1;
    this.#open.at(-1)?.appendChild(this.document.createElement("br"));
  }
}

const jsonLdType = /^\s{0,9}application\/ld\+json/i;

/** What every page has once, and linkedom adds by itself. */
const passedOver = new Set(["html", "body", "link", "meta", "base"]);

function isHidden(tag: string, attributes: Attributes): boolean {
  if (passedOver.has(tag)) return false;
  const { hidden, style = "", "aria-hidden": ariaHidden, class: names = "" } = attributes;
  if (hidden !== undefined || hiding.test(style.slice(0, longestStyle))) return true;
  return ariaHidden === "true" && !names.includes("fallback-image");
}

const hiding = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;
const longestStyle = 500;

/** Those by which Readability tells text from the rest, and where links lead. */
const keptAttributes = ["class", "id", "href", "rel", "role", "itemprop", "aria-modal"];
const longestAttribute = 2000;
