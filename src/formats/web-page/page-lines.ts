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
  /** Days by themselves, whatever their element is called; those after "Updated" are left out. */
  bareDays: PrintedDay[];
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
  readonly #bareDays: PrintedDay[] = [];
  #before = "";
  #open: OpenLine[] = [];
  #at = 0;

  open(tag: string, attributes: Readonly<Record<string, string>>, depth: number): void {
    if (this.#open.length >= mostOpen || !isLine(tag, attributes)) return;
    const { datetime } = attributes;
    const line = { tag, depth, at: this.#at, words: "", isTime: tag === "time" };
    this.#open.push({ ...line, ...(datetime !== undefined && { datetime }) });
  }

  write(text: string): void {
    const words = text.length <= longestBare ? text.trim() : "";
    if (bareDay.test(words) && !otherDay.test(this.#before))
      this.#bareDays.push({ words, at: this.#at, isTime: false });
    if (text.trim() !== "") this.#before = text.slice(-longestBare);
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
    return { headings: this.#headings, days: this.#days, bareDays: this.#bareDays };
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
const longestBare = 60;

/** `18 NOV 2019`, `Nov. 18, 2019`, `18.11.2019`, `2019-11-18`, and nothing else */
const bareDay =
  /^(?:\p{L}{2,10},? )?(?:\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?|\p{L}{3,10}\.? \d{1,2},? |\d{1,2}\.\d{1,2}\.)(?:19|20)\d\d$|^(?:19|20)\d\d-\d\d-\d\d$/u;
const otherDay =
  /\b(?:updated?|modified|edited|accessed|corrected|until|since|from|to|before|after|by|of|in|(?<!(?:published|posted) )on)\b\W{0,3}(?:on )?$|(?:aktualisiert|mis à jour|actualizado|aggiornato|обновлено|оновлено)[^\p{L}]{0,3}(?:am |le |el |il )?$/iu;

/** `Monday 6:30PM`, `1 day ago`; not `3.409` */
const time = /\p{L}{3}.*\d|\d.*\p{L}{3}|\d{1,4}[./-]\d{1,2}[./-]\d{2}/u;

/** A year, or a day in figures */
const fullDay = /(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;
