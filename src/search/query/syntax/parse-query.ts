/** What a reader types → a query, and the mistakes in it. The rest still runs. */
import { isEmpty, type Mistake, type Query } from "./query.ts";
import { type Piece, toPieces } from "./query-tokens.ts";

export interface ReadQuery {
  query: Query;
  /** What could not be read. The rest still runs. */
  mistakes: Mistake[];
}

const mostPieces = 64;
const mostCharacters = 2000;
const deepest = 12;
/** In: what was typed. Out: how it is read. Never throws. */
export function readQuery(typed: string): ReadQuery {
  const mistakes: Mistake[] = [];
  const pieces = toPieces(typed.slice(0, mostCharacters), mistakes);
  if (typed.length > mostCharacters || pieces.length > mostPieces)
    mistakes.push({ kind: "long", most: mostPieces });
  const reader = { pieces: pieces.slice(0, mostPieces), at: 0, depth: 0, mistakes };
  const parts: Query[] = [];
  while (reader.at < reader.pieces.length) {
    if (reader.pieces[reader.at]?.kind === "close") {
      mistakes.push({ kind: "closing-bracket" });
      reader.at += 1;
    }
    parts.push(readAny(reader));
  }
  const query = simplify({ kind: "all", parts });
  if (isEmpty(query)) mistakes.push({ kind: "nothing" });
  return { query, mistakes };
}

interface Reader {
  pieces: Piece[];
  at: number;
  depth: number;
  mistakes: Mistake[];
}

function readAny(reader: Reader): Query {
  const parts = [readAll(reader)];
  while (reader.pieces[reader.at]?.kind === "or") {
    reader.at += 1;
    parts.push(readAll(reader));
  }
  const filled = parts.filter((part) => !isEmpty(part));
  if (filled.length < parts.length && parts.length > 1)
    reader.mistakes.push({ kind: "one-sided-or" });
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
    reader.mistakes.push({ kind: "empty-not" });
  }
  if (next?.kind === "open") return readBrackets(reader);
  return { kind: "all", parts: [] };
}

function readBrackets(reader: Reader): Query {
  if (reader.depth >= deepest) {
    reader.mistakes.push({ kind: "deep-brackets" });
    return { kind: "all", parts: [] };
  }
  reader.depth += 1;
  const inside = readAny(reader);
  reader.depth -= 1;
  if (reader.pieces[reader.at]?.kind === "close") reader.at += 1;
  else reader.mistakes.push({ kind: "open-bracket" });
  return inside;
}

function toTitle(query: Query): Query {
  if (query.kind === "words") return { ...query, inTitle: true };
  if (query.kind === "not") return { kind: "not", part: toTitle(query.part) };
  if (query.kind === "all" || query.kind === "any")
    return { kind: query.kind, parts: query.parts.map(toTitle) };
  return query;
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
