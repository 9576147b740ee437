/** Firms that are called like people: "the CEO of Alford Hughes" says what every "Alford Hughes" of the article is. */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf, hashOf } from "../tagger/hash.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";

const of = hashOf("of");
/** Of a firm, and of nobody: a person has a manager and a lawyer, too. */
const heads = hashesOf(
  "ceo cfo chairman chairwoman chairperson shareholders shareholder subsidiary employees customers headquarters",
);
const executive = hashOf("executive");
const officer = hashOf("officer");
/** "the startup Yassir", "automaker Mahindra": not "publisher", which is a person, too. */
const trades = hashesOf(
  "startup start-up airline carmaker automaker drugmaker chipmaker retailer brewer supermarket newspaper charity ngo nonprofit",
);
/** "Yassir CEO", "Baffinland shares" */
const followers = hashesOf("ceo cfo shares shareholders plc ltd inc llc gmbh");

/** "Lowe’s was", "Macy’s said": the ’s of a firm, as a person’s has no verb behind it. */
const verbs = hashesOf("was has had will said says also");

/** Makes organisations of people that one mention in the article calls a firm. */
export function readCompanies(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const people = names.filter((name) => name.kind === "person");
  const firms = new Set(
    people.filter((name) => isFirm(document, name)).map((name) => printed(document, name)),
  );
  if (firms.size === 0) return [...names];
  return names.map((name) =>
    name.kind === "person" && firms.has(printed(document, name))
      ? { kind: "organisation", start: name.start, end: name.end }
      : name,
  );
}

function isFirm({ tokens }: TaggedDocument, { start, end }: TokenName): boolean {
  const word = (i: number) =>
    tokens.span[i] === tokens.span[start] ? (tokens.word[i] as number) : undefined;
  const has = (set: ReadonlySet<number>, i: number) => set.has(word(i) ?? 0);
  if (has(trades, start - 1) || has(followers, end)) return true;
  if (tokens.kind[end] === kind.possessive && has(verbs, end + 1)) return true;
  if (word(start - 1) !== of) return false;
  const isExecutive =
    word(start - 2) === executive || (word(start - 2) === officer && word(start - 3) === executive);
  return isExecutive || has(heads, start - 2);
}

function printed({ text, tokens }: TaggedDocument, { start, end }: TokenName): string {
  return text.slice(tokens.start[start], tokens.end[end - 1]);
}
