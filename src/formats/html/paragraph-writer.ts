/** Words, line ends and marks as a reader of HTML meets them → paragraphs. */
import type { Link, Span, StyledWords } from "../../record/record.ts";
import { clipSpans } from "./clip-spans.ts";
import type { Paragraph } from "./paragraph.ts";

/** What a paragraph is and stands in. */
type Place = Pick<Paragraph, "kind" | "depth" | "within">;

/** Collects paragraphs. */
export class ParagraphWriter {
  readonly paragraphs: Paragraph[] = [];
  #text = "";
  #links: Link[] = [];
  #styles: StyledWords[] = [];
  #openLinks: Link[] = [];
  #openStyles: StyledWords[] = [];
  /** How many open elements have a mark. */
  readonly #open = new Map<string, number>();
  /** Marks of elements within the paragraph that are closed again. */
  #passed = new Set<string>();
  #begins: string[] = [];
  #start = 0;
  #end = 0;

  mark(marks: readonly string[], isKept: boolean): void {
    if (!isKept) return;
    for (const mark of marks) {
      this.#open.set(mark, (this.#open.get(mark) ?? 0) + 1);
      if (this.#begins.length >= mostMarks) continue;
      this.#passed.add(mark);
      this.#begins.push(mark);
    }
  }

  unmark(marks: readonly string[], isKept: boolean): void {
    if (!isKept) return;
    for (const mark of marks) {
      const left = (this.#open.get(mark) ?? 1) - 1;
      if (left > 0) this.#open.set(mark, left);
      else this.#open.delete(mark);
    }
  }

  /** @returns whether it is kept; one that is not is not to be closed. */
  openStyle(style: StyledWords["style"]): boolean {
    if (this.#openStyles.length >= mostMarks) return false;
    this.#openStyles.push({ style, start: this.#text.length, end: this.#text.length });
    return true;
  }

  closeStyle(): void {
    const open = this.#openStyles.pop();
    if (open) this.#styles.push({ ...open, end: this.#text.length });
  }

  /** @returns whether it is kept; one that is not is not to be closed. */
  openLink(url: string): boolean {
    if (this.#openLinks.length >= mostMarks) return false;
    this.#openLinks.push({ url, start: this.#text.length, end: this.#text.length });
    return true;
  }

  closeLink(): void {
    const open = this.#openLinks.pop();
    if (open) this.#links.push({ ...open, end: this.#text.length });
  }

  /** The place in the source of what comes next. */
  moveTo(at: number): void {
    if (this.#text === "") this.#start = at;
  }

  write(text: string, { start, end }: Span, isCode: boolean): void {
    const isFirst = this.#text === "" || this.#text.endsWith("\n") || this.#text.endsWith(" ");
    const folded = isCode ? text : text.replaceAll(blankSpace, " ");
    const words = isFirst && !isCode ? folded.trimStart() : folded;
    if (words === "") return;
    if (this.#text === "") this.#start = start;
    this.#text += words;
    this.#end = end;
  }

  /** Breaks the line. Two in a row end the paragraph. */
  breakLine(place: Place): void {
    if (this.#text.endsWith("\n")) this.end(place);
    else if (this.#text !== "") this.#text = `${this.#text.trimEnd()}\n`;
  }

  /** Ends the paragraph, if it has words. */
  end(place: Place): void {
    const text = this.#text.trimEnd();
    if (text !== "") {
      this.#closeOpen();
      this.paragraphs.push(this.#toParagraph(text, place));
    }
    const isLeft = (mark: string) => text === "" && (mark.startsWith("#") || this.#open.has(mark));
    this.#begins = this.#begins.filter(isLeft);
    this.#passed = new Set([...this.#passed].filter(isLeft));
    this.#text = "";
    this.#links = [];
    this.#styles = [];
  }

  /** What is open goes on in the next paragraph. */
  #closeOpen(): void {
    const { length } = this.#text;
    this.#links.push(...this.#openLinks.map((open) => ({ ...open, end: length })));
    this.#styles.push(...this.#openStyles.map((open) => ({ ...open, end: length })));
    for (const open of [...this.#openLinks, ...this.#openStyles]) open.start = 0;
  }

  #toParagraph(text: string, place: Place): Paragraph {
    return {
      ...place,
      text,
      links: clipSpans(this.#links, text.length),
      styles: clipSpans(this.#styles, text.length),
      marks: new Set([...this.#open.keys(), ...this.#passed]),
      begins: this.#begins,
      at: { start: this.#start, end: this.#end },
    };
  }
}

/** More marks, links and styles are not kept for one paragraph. */
const mostMarks = 200;

/** Blank space of HTML; one that keeps words together is none. */
const blankSpace = /[ \t\r\n\f]+/g;
