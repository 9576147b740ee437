/** The text of an article as it is written, with what its page says of parts of it. */
import type { Link, Span, StyledWords } from "../../record/record.ts";
import type { StatedBlock } from "../article-source.ts";

/** The words of a block. */
export interface Line {
  words: string;
  links: Link[];
  styles: StyledWords[];
}

/** A text as it grows. */
export class TextWriter {
  text = "";
  readonly structure: StatedBlock[] = [];
  readonly links: Link[] = [];
  readonly styles: StyledWords[] = [];

  /** Adds a block, with a blank line between. Its links and styles count from its start. */
  add(words: string, block: Omit<StatedBlock, "start" | "end">, line: Partial<Line> = {}): void {
    if (this.text !== "") this.text += "\n\n";
    const start = this.text.length;
    this.text += words;
    this.structure.push({ ...block, start, end: this.text.length });
    for (const link of line.links ?? []) this.links.push(shift(link, start));
    for (const style of line.styles ?? []) this.styles.push(shift(style, start));
  }

  /** The article's own heading, if it was added. */
  get headline(): string | undefined {
    const [first] = this.structure;
    return first?.depth === 1 ? this.text.slice(first.start, first.end) : undefined;
  }

  /** Where the next block begins. */
  get next(): number {
    return this.text === "" ? 0 : this.text.length + 2;
  }
}

function shift<Place extends Span>(place: Place, by: number): Place {
  return { ...place, start: place.start + by, end: place.end + by };
}
