/** What a reader types → a query, and a sentence for each mistake in it. The rest still runs. */
import { foldWords } from "./fold.ts";
import { type NameKind, nameKinds } from "./searchable.ts";

export type Query =
  | { kind: "all"; parts: Query[] }
  | { kind: "any"; parts: Query[] }
  | { kind: "not"; part: Query }
  | WordsQuery
  | { kind: "name"; of: NameKind; words: string[]; text: string }
  | { kind: "date"; side: "before" | "after"; day: string; text: string };

/** One word, or several that stand one after the other. */
export interface WordsQuery {
  kind: "words";
  words: string[];
  /** Quoted, or taken apart from one ("anti-terrorism"): no other forms, no other spellings. */
  exact: boolean;
  /** The last word is a beginning. */
  open: boolean;
  inTitle: boolean;
  /** As typed. */
  text: string;
}

export interface ReadQuery {
  query: Query;
  /** Sentences for the reader: what could not be read, and what was done instead. */
  mistakes: string[];
  /** "Belgorod AND (drones OR NOT place: Kyiv)": how it was read. */
  reading: string;
}

const piece =
  /(?<open>\()|(?<close>\))|(?<minus>-(?=[^\s-]))|(?<field>[a-z]{1,12}):(?=\S)(?:"(?<quotedValue>[^"]{0,200})"?|(?<value>[^\s()"]{0,200}))|"(?<phrase>[^"]{0,1000})(?<closed>"?)(?<openPhrase>\*?)|(?<word>[^\s()"]+)/giu;
const day = /^(\d{4})(?:-(0?[1-9]|1[0-2])(?:-(0?[1-9]|[12]\d|3[01]))?)?$/;
const mostPieces = 64;
const mostCharacters = 2000;
const deepest = 12;
const fieldKinds: Record<string, NameKind> = {
  place: "place",
  person: "person",
  people: "person",
  org: "organisation",
  organisation: "organisation",
  organization: "organisation",
};

type Piece = { kind: "open" | "close" | "or" | "not" | "inTitle" } | { kind: "leaf"; leaf: Query };

/** In: what was typed. Out: how it is read. Never throws. */
export function readQuery(typed: string): ReadQuery {
  const mistakes: string[] = [];
  const pieces = toPieces(typed.slice(0, mostCharacters), mistakes);
  if (typed.length > mostCharacters || pieces.length > mostPieces)
    mistakes.push(`The query is very long: only its first ${mostPieces} words were used.`);
  const reader = { pieces: pieces.slice(0, mostPieces), at: 0, depth: 0, mistakes };
  const parts: Query[] = [];
  while (reader.at < reader.pieces.length) {
    if (reader.pieces[reader.at]?.kind === "close") {
      mistakes.push("A closing bracket has no opening one; it was left out.");
      reader.at += 1;
    }
    parts.push(readAny(reader));
  }
  const query = simplify({ kind: "all", parts });
  if (isEmpty(query)) mistakes.push("There is no word in it to search for.");
  return { query, mistakes, reading: formatQuery(query) };
}

function toPieces(typed: string, mistakes: string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { groups = {} } of typed.matchAll(piece)) {
    if (groups["open"]) pieces.push({ kind: "open" });
    else if (groups["close"]) pieces.push({ kind: "close" });
    else if (groups["minus"]) pieces.push({ kind: "not" });
    else if (groups["field"]) {
      pieces.push(
        toField(groups["field"], groups["quotedValue"] ?? groups["value"] ?? "", mistakes),
      );
    } else if (groups["phrase"] !== undefined) {
      if (!groups["closed"])
        mistakes.push("A quotation mark has no partner; the phrase was read to its end.");
      pieces.push(toWords(groups["phrase"], { exact: true, open: groups["openPhrase"] === "*" }));
    } else pieces.push(toPlain(groups["word"] ?? ""));
  }
  return pieces.filter((found) => found.kind !== "leaf" || !isEmpty(found.leaf));
}

function toPlain(word: string): Piece {
  if (word === "OR" || word === "|") return { kind: "or" };
  if (word === "NOT") return { kind: "not" };
  if (word === "AND" || word === "&") return toWords("", {});
  return toWords(word, { open: word.endsWith("*") });
}

function toWords(
  text: string,
  { exact = false, open = false, inTitle = false }: Partial<WordsQuery>,
): Piece {
  const words = foldWords(text);
  const leaf = {
    kind: "words",
    words,
    exact: exact || words.length > 1,
    open,
    inTitle,
    text,
  } as const;
  return { kind: "leaf", leaf };
}

function toField(name: string, value: string, mistakes: string[]): Piece {
  const field = name.toLowerCase();
  if (field === "in" && value.toLowerCase() === "title") return { kind: "inTitle" };
  if (field === "title") return toWords(value, { inTitle: true, open: value.endsWith("*") });
  if (field === "before" || field === "after") return toDate(field, value, mistakes);
  const kind = fieldKinds[field];
  if (kind)
    return { kind: "leaf", leaf: { kind: "name", of: kind, words: foldWords(value), text: value } };
  if (/^\p{L}/u.test(value))
    mistakes.push(
      `“${name}:” is no field (there are place:, person:, org:, before:, after:, in:title); it was read as a word.`,
    );
  return toWords(`${name} ${value}`, {});
}

/** "2023" → 2023-01-01, "2023-6" → 2023-06-01 */
function toDate(side: "before" | "after", value: string, mistakes: string[]): Piece {
  const match = day.exec(value);
  if (!match) {
    mistakes.push(
      `“${side}:${value}” is no date (write 2023, 2023-06 or 2023-06-15); it was left out.`,
    );
    return toWords("", {});
  }
  const [, year = "", month = "1", date = "1"] = match;
  const first = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return { kind: "leaf", leaf: { kind: "date", side, day: first, text: value } };
}

interface Reader {
  pieces: Piece[];
  at: number;
  depth: number;
  mistakes: string[];
}

function readAny(reader: Reader): Query {
  const parts = [readAll(reader)];
  while (reader.pieces[reader.at]?.kind === "or") {
    reader.at += 1;
    parts.push(readAll(reader));
  }
  const filled = parts.filter((part) => !isEmpty(part));
  if (filled.length < parts.length && parts.length > 1)
    reader.mistakes.push("OR stands between two words; one of them is missing here.");
  return { kind: "any", parts: filled };
}

function readAll(reader: Reader): Query {
  const parts: Query[] = [];
  let inTitle = false;
  for (;;) {
    const next = reader.pieces[reader.at];
    if (!next || next.kind === "or" || next.kind === "close") break;
    if (next.kind === "inTitle") {
      inTitle = true;
      reader.at += 1;
    } else parts.push(readOne(reader));
  }
  const all: Query = { kind: "all", parts };
  return inTitle ? toTitle(all) : all;
}

function readOne(reader: Reader): Query {
  const next = reader.pieces[reader.at];
  reader.at += 1;
  if (next?.kind === "leaf") return next.leaf;
  if (next?.kind === "not") {
    const after = reader.pieces[reader.at];
    if (after?.kind === "leaf" || after?.kind === "open")
      return { kind: "not", part: readOne(reader) };
    reader.mistakes.push("NOT has nothing after it; it was left out.");
  }
  if (next?.kind === "open") return readBrackets(reader);
  return { kind: "all", parts: [] };
}

function readBrackets(reader: Reader): Query {
  if (reader.depth >= deepest) {
    reader.mistakes.push("The brackets are nested too deep; the innermost were left out.");
    return { kind: "all", parts: [] };
  }
  reader.depth += 1;
  const inside = readAny(reader);
  reader.depth -= 1;
  if (reader.pieces[reader.at]?.kind === "close") reader.at += 1;
  else reader.mistakes.push("A bracket is not closed; it was closed at the end.");
  return inside;
}

function toTitle(query: Query): Query {
  if (query.kind === "words") return { ...query, inTitle: true };
  if (query.kind === "not") return { kind: "not", part: toTitle(query.part) };
  if (query.kind === "all" || query.kind === "any")
    return { kind: query.kind, parts: query.parts.map(toTitle) };
  return query;
}

function isEmpty(query: Query): boolean {
  if (query.kind === "words" || query.kind === "name") return query.words.length === 0;
  if (query.kind === "not") return isEmpty(query.part);
  return query.kind !== "date" && query.parts.every(isEmpty);
}

/** No groups of one, none empty, nothing said twice. */
function simplify(query: Query): Query {
  if (query.kind === "not") return { kind: "not", part: simplify(query.part) };
  if (query.kind !== "all" && query.kind !== "any") return query;
  const parts = query.parts
    .filter((part) => !isEmpty(part))
    .map(simplify)
    .flatMap((part) => (part.kind === query.kind ? part.parts : [part]));
  const distinct = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  const [only] = distinct;
  return only && distinct.length === 1 ? only : { kind: query.kind, parts: distinct };
}

/** In: a query. Out: the same words with OR between them; undefined if there are not several words side by side. */
export function loosen(query: Query): string | undefined {
  if (query.kind !== "all") return undefined;
  const words = query.parts.flatMap((part) => (part.kind === "words" ? [part] : []));
  if (words.length < 2) return undefined;
  return words.map(({ exact, text }) => (exact ? `"${text}"` : text)).join(" OR ");
}

/** In: a query. Out: how it was read, in words and brackets. */
export function formatQuery(query: Query): string {
  switch (query.kind) {
    case "all":
      return query.parts.map(formatPart).join(" AND ");
    case "any":
      return query.parts.map(formatPart).join(" OR ");
    case "not":
      return `NOT ${formatPart(query.part)}`;
    case "words":
      return formatWords(query);
    case "name":
      return `${query.of}: ${query.text}`;
    case "date":
      return query.side === "before" ? `before ${query.day}` : `on or after ${query.day}`;
  }
}

function formatPart(query: Query): string {
  return query.kind === "all" || query.kind === "any"
    ? `(${formatQuery(query)})`
    : formatQuery(query);
}

function formatWords({ text, exact, open, inTitle }: WordsQuery): string {
  const shown = text.replace(/\*$/, "") + (open ? "…" : "");
  return (exact ? `“${shown}”` : shown) + (inTitle ? " in the title" : "");
}

export { nameKinds };
