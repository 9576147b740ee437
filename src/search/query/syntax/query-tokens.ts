/** What a reader types → words, phrases, fields, brackets, in order. */
import { foldWords } from "../../words.ts";
import type { NameKind } from "../../searchable.ts";
import { isEmpty, type Mistake, type Query, type WordsQuery } from "./query.ts";

export type Piece =
  { kind: "open" | "close" | "or" | "not" | "inTitle" } | { kind: "leaf"; leaf: Query };

/** `(`, `)`, `-` before a word, place:"New York", "a phrase", a word; each part is bounded. */
const piece =
  /(?<open>\()|(?<close>\))|(?<minus>-(?=[^\s-]))|(?<field>[a-z]{1,12}):(?=\S)(?:"(?<quotedValue>[^"]{0,200})"?|(?<value>[^\s()"]{0,200}))|"(?<phrase>[^"]{0,1000})(?<closed>"?)(?<openPhrase>\*?)|(?<word>[^\s()"]+)/giu;
const day = /^(\d{4})(?:-(0?[1-9]|1[0-2])(?:-(0?[1-9]|[12]\d|3[01]))?)?$/;
/** At the end of a beginning, also of one that is being typed. */
const asterisk = /\*$/;
const fieldKinds: Record<string, NameKind> = {
  place: "place",
  person: "person",
  people: "person",
  org: "organisation",
  organisation: "organisation",
  organization: "organisation",
};

/** In: what was typed, and a list that takes each mistake. Out: its pieces, none empty. */
export function toPieces(typed: string, mistakes: Mistake[]): Piece[] {
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
      if (!groups["closed"]) mistakes.push({ kind: "open-quote" });
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

function toField(name: string, value: string, mistakes: Mistake[]): Piece {
  const field = name.toLowerCase();
  if (field === "in" && value.toLowerCase() === "title") return { kind: "inTitle" };
  if (field === "title") return toWords(value, { inTitle: true, open: value.endsWith("*") });
  if (field === "before" || field === "after") return toDate(field, value, mistakes);
  const kind = fieldKinds[field];
  if (kind) {
    const text = value.replace(asterisk, "");
    const leaf = {
      kind: "name",
      of: kind,
      words: foldWords(text),
      open: text !== value,
      text,
    } as const;
    return { kind: "leaf", leaf };
  }
  if (/^\p{L}/u.test(value)) mistakes.push({ kind: "no-field", text: `${name}:` });
  return toWords(`${name} ${value}`, {});
}

/** "2023" → 2023-01-01, "2023-6" → 2023-06-01 */
function toDate(side: "before" | "after", value: string, mistakes: Mistake[]): Piece {
  const match = day.exec(value.replace(asterisk, ""));
  if (!match) {
    mistakes.push({ kind: "no-date", text: `${side}:${value}` });
    return toWords("", {});
  }
  const [, year = "", month = "1", date = "1"] = match;
  const first = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return { kind: "leaf", leaf: { kind: "date", side, day: first, text: value } };
}
