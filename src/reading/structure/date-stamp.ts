/**
 * Lines that say when a page was made, posted or updated, and perhaps by whom:
 * `Updated: May 23, 2022, 13:10 IST`, `Lena Marsh · 23 May 2022 · 4 min read`.
 */
import type { Span } from "../../record/record.ts";
import { toAsciiDigits } from "../dates/full-dates.ts";
import { type Scan, scanStamp, type StampDate, type StampName } from "./scan-stamp.ts";

/** A line read as a stamp; spans count in the line. */
export interface DateStamp {
  /** Those with day, month and year; "2 hours ago" has none. */
  dates: StampDate[];
  /** What stands beside the dates: authors, agencies, sections. */
  names: StampName[];
  /**
   * How surely it is no line of the article: it is nothing but a date, it says so ("Posted", "By"), a
   * sign sets the names apart (`|`); or nothing tells but the place where it stands.
   */
  kind: "bare" | "labelled" | "divided" | "named";
}

/** Reads a line as a stamp; nothing if it says anything else. */
export function readDateStamp(line: string): DateStamp | undefined {
  if (line.length > longestStamp) return undefined;
  if (stamps.has(line)) return stamps.get(line);
  const stamp = readStamp(line);
  if (stamps.size >= mostRemembered) stamps.clear();
  stamps.set(line, stamp);
  return stamp;
}

/** Several rules ask for each line of an article. */
const stamps = new Map<string, DateStamp | undefined>();
const mostRemembered = 1000;

function readStamp(line: string): DateStamp | undefined {
  const { loose, toLine } = loosenStamp(withoutSection(line.replace(lineEnds, " ")));
  const scan = scanStamp(loose);
  const kind = scan && toKind(scan, loose);
  if (!kind) return undefined;
  const lead = <Part extends Span>(part: Part): Part => ({
    ...part,
    start: toLine(part.start),
    end: toLine(part.end),
  });
  return { dates: scan.dates.map(lead), names: scan.names.map(lead), kind };
}

/** Lines that are a stamp together: `23` over `May` over `2022`. */
const lineEnds = /[\n\r]/g;

const longestStamp = 160;

function toKind(
  { dates, names, labels, tokens, timely, prose }: Scan,
  line: string,
): DateStamp["kind"] | undefined {
  if (names.length === 0) {
    return dates.length > 0 || (tokens > 1 && timely) || labelAlone.test(line) ? "bare" : undefined;
  }
  if (dates.length === 0) return undefined;
  if (labels > 0 || names.some(({ by }) => by)) return "labelled";
  const isSetApart = ({ start, end }: Span) => /[|·•]/.test(around(line, start, end));
  if (names.every(isSetApart)) return "divided";
  const isCaseless = ({ start, end }: Span) =>
    /^\p{Lo}/u.test(line.slice(start, end)) && !/[,،;/|·•–—-]/.test(around(line, start, end));
  const isSentence = /\.$/.test(line) && !/[ap]\.m\.$/i.test(line);
  const announces = names.some(({ end }) => line[end] === ":");
  return prose || isSentence || announces || names.some(isCaseless) ? undefined : "named";
}

function around(line: string, start: number, end: number): string {
  return `${line.slice(Math.max(0, start - 3), start)}${line.slice(end, end + 3)}`;
}

/** ` - Categoria: Saúde - Tags: hospital`, behind a date and an author */
const sectionTail =
  /[-–—|·•]\s(?:categor(?:y|ies|ias?|ía)|catégorie|kategorie|rubrik|section|sección|seção|sezione|tags?|рубрика|теги)\s?:/iu;

function withoutSection(line: string): string {
  const at = line.search(sectionTail);
  return at > 0 ? line.slice(0, at).trimEnd() : line;
}

/** `Published`, `Last updated:` over a date on a line of its own; "Data" alone does not count. */
const labelAlone =
  /^(?:first |last |originally )?(?:published|posted|updated|modified)(?: on| at)?\s?:?$/i;

/** Pages glue what they set apart by style: "May 22, 20235:53 PM GMTUpdated 3 hours ago" → with spaces between. */
function loosenStamp(line: string): { loose: string; toLine: (position: number) => number } {
  const loose = toAsciiDigits(line).replace(gluedYear, "$1 ").replace(gluedZone, "$1 ");
  const positions: number[] = [];
  let at = 0;
  for (let index = 0; index < loose.length; index += 1) {
    positions.push(at);
    if (loose[index] !== " " || line[at] === " ") at += 1;
  }
  return { loose, toLine: (position) => positions[position] ?? line.length };
}

const gluedYear = /((?:19|20)\d\d)(?=\d{1,2}(?::|\s\p{L}))/gu;
const gluedZone = /(\p{Lu}{2}|\d[ap]m)(?=\p{Lu}\p{Ll}{2})/gu;
