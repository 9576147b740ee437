/**
 * What a reader types → a query, and the mistakes in it; the rest is read all the same.
 *
 *     any = all ("OR" all)*
 *     all = (one | one "NEAR/5" one | "in:title")*
 *     one = "-" one | "(" any ")" | word | "phrase" | field:value
 */
import { isEmpty, type Mistake, type Query } from "./query.ts";
import { type QueryToken, tokenizeQuery } from "./query-tokens.ts";

export interface ParsedQuery {
  query: Query;
  mistakes: Mistake[];
}

const maxTokens = 64;
const maxCharacters = 2000;
const maxDepth = 12;

/** Parses anything; never throws. */
export function parseQuery(typed: string): ParsedQuery {
  const mistakes: Mistake[] = [];
  const tokens = tokenizeQuery(typed.slice(0, maxCharacters), mistakes);
  if (typed.length > maxCharacters || tokens.length > maxTokens)
    mistakes.push({ kind: "long", most: maxTokens });
  const parser = { tokens: tokens.slice(0, maxTokens), at: 0, depth: 0, mistakes };
  const parts: Query[] = [];
  while (parser.at < parser.tokens.length) {
    if (skip("closing", parser)) mistakes.push({ kind: "closing-bracket" });
    parts.push(parseAny(parser));
  }
  const query = simplify({ kind: "all", parts });
  if (isEmpty(query)) mistakes.push({ kind: "nothing" });
  return { query, mistakes };
}

interface Parser {
  tokens: QueryToken[];
  /** The next of them. */
  at: number;
  /** Brackets that are open. */
  depth: number;
  mistakes: Mistake[];
}

/** Passes over the next token if it is of this kind, and says whether it was. */
function skip(kind: QueryToken["kind"], parser: Parser): boolean {
  const isNext = parser.tokens[parser.at]?.kind === kind;
  if (isNext) parser.at += 1;
  return isNext;
}

function parseAny(parser: Parser): Query {
  const parts = [parseAll(parser)];
  while (skip("or", parser)) parts.push(parseAll(parser));
  const filled = parts.filter((part) => !isEmpty(part));
  if (filled.length < parts.length && parts.length > 1)
    parser.mistakes.push({ kind: "one-sided-or" });
  return { kind: "any", parts: filled };
}

function parseAll(parser: Parser): Query {
  const parts: Query[] = [];
  let inTitle = false;
  for (;;) {
    const next = parser.tokens[parser.at];
    if (next === undefined || next.kind === "or" || next.kind === "closing") break;
    parser.at += 1;
    if (next.kind === "inTitle") inTitle = true;
    else if (next.kind === "near") parts.push(parseNear(next.distance, parts, parser));
    else parts.push(parseOne(next, parser));
  }
  const all: Query = { kind: "all", parts };
  return inTitle ? toTitle(all) : all;
}

/** @param token has been passed over */
function parseOne(token: QueryToken, parser: Parser): Query {
  if (token.kind === "operand") return token.query;
  if (token.kind === "opening") return parseBrackets(parser);
  const next = parser.tokens[parser.at];
  if (next?.kind === "operand" || next?.kind === "opening") {
    parser.at += 1;
    return { kind: "not", part: parseOne(next, parser) };
  }
  parser.mistakes.push({ kind: "empty-not" });
  return { kind: "all", parts: [] };
}

/** What stands before "NEAR/5" is the last of the parts; it is taken out of them. */
function parseNear(distance: number, parts: Query[], parser: Parser): Query {
  const before = parts.at(-1);
  const first = before?.kind === "near" ? before.parts[1] : before;
  const next = parser.tokens[parser.at];
  const second = next?.kind === "operand" ? next.query : undefined;
  if (first?.kind !== "words" || second?.kind !== "words") {
    parser.mistakes.push({ kind: "one-sided-near" });
    return { kind: "all", parts: [] };
  }
  parser.at += 1;
  if (before?.kind === "words") parts.pop();
  return { kind: "near", distance, parts: [first, second] };
}

function parseBrackets(parser: Parser): Query {
  if (parser.depth >= maxDepth) {
    parser.mistakes.push({ kind: "deep-brackets" });
    return { kind: "all", parts: [] };
  }
  parser.depth += 1;
  const inside = parseAny(parser);
  parser.depth -= 1;
  if (!skip("closing", parser)) parser.mistakes.push({ kind: "open-bracket" });
  return inside;
}

function toTitle(query: Query): Query {
  if (query.kind === "words") return { ...query, inTitle: true };
  if (query.kind === "not") return { kind: "not", part: toTitle(query.part) };
  if (query.kind === "all" || query.kind === "any")
    return { kind: query.kind, parts: query.parts.map(toTitle) };
  if (query.kind === "near") {
    const [first, second] = query.parts;
    return {
      ...query,
      parts: [
        { ...first, inTitle: true },
        { ...second, inTitle: true },
      ],
    };
  }
  return query;
}

/** No groups of one, no empty ones, nothing twice in a group. */
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
