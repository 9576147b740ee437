/** Lines of a page that Readability does not hand over: its headings, and the days it prints. */

/** A line, and after how many characters of the page's text it stands. */
export interface PageLine {
  words: string;
  at: number;
}

export interface PageLines {
  headings: Heading[];
  /** Lines with a day, in a `<time>` or in an element that is called so. */
  days: PrintedDay[];
}

export interface Heading extends PageLine {
  /** 1 or 2. */
  depth: number;
}

export interface PrintedDay extends PageLine {
  /** The attribute of a `<time>`. */
  datetime?: string;
  isTime: boolean;
}

interface OpenLine extends PrintedDay {
  tag: string;
  depth: number;
}

/** Collects the lines while a page is read. */
export class PageLineReader {
  readonly #headings: Heading[] = [];
  readonly #days: PrintedDay[] = [];
  #open: OpenLine[] = [];
  #at = 0;

  open(tag: string, attributes: Readonly<Record<string, string>>, depth: number): void {
    if (this.#open.length >= mostOpen || !isLine(tag, attributes)) return;
    const { datetime } = attributes;
    const line = { tag, depth, at: this.#at, words: "", isTime: tag === "time" };
    this.#open.push({ ...line, ...(datetime !== undefined && { datetime }) });
  }

  write(text: string): void {
    this.#at += text.length;
    for (const line of this.#open) {
      if (line.words.length <= longestLine) line.words += text.slice(0, longestLine + 1);
    }
  }

  close(depth: number): void {
    const line = this.#open.at(-1);
    if (!line || line.depth !== depth) {
      for (const open of this.#open) open.words += " ";
      return;
    }
    this.#open.pop();
    const words = line.words.replaceAll(/\s+/g, " ").trim();
    if (words === "" || words.length > longestLine) return;
    const { at, tag } = line;
    if (heading.test(tag)) this.#headings.push({ words, at, depth: Number(tag[1]) });
    else if (isDay(words, line)) this.#days.push({ ...line, words });
  }

  read(): PageLines {
    return { headings: this.#headings, days: this.#days };
  }
}

const longestLine = 300;
/** Lines within lines. */
const mostOpen = 8;

function isLine(tag: string, { class: names, id, itemprop }: Readonly<Record<string, string>>) {
  if (heading.test(tag) || tag === "time") return true;
  return [names, id, itemprop].some(
    (name) => name !== undefined && dayName.test(name.slice(0, 300)),
  );
}

const heading = /^h[12]$/;

/** class="post-date", itemprop="datePublished", class="published"; not "update-banner" */
const dayName =
  /(?:^|[\s_-])(?:date|dates?line|datetime|timestamp|time|pub(?:lish(?:ed)?)?date|published|posted)(?:$|[\s_-])|date(?:published|posted)|publish(?:ed)?-?(?:date|on|at)/i;

function isDay(words: string, { isTime }: OpenLine): boolean {
  return words.length <= longestDay && (isTime ? time : fullDay).test(words);
}

const longestDay = 100;

/** `Monday 6:30PM`, `1 day ago`; not `3.409` */
const time = /\p{L}{3}.*\d|\d.*\p{L}{3}|\d{1,4}[./-]\d{1,2}[./-]\d{2}/u;

/** A year, or a day in figures */
const fullDay = /(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;
