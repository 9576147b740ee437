/** Corrects the kind of a name where its article or the rest of the corpus agrees on another. */
import { fold } from "../../text/fold.ts";
import type { Mention } from "../../record/record.ts";
import type { NameMention } from "./name-mention.ts";

/** A kind is believed of a name that the corpus prints at least so often, nearly always as that kind. */
const minMentions = 4;
const share = 0.75;

/**
 * Gives each mention the kind that its name has nearly everywhere: "Kremlin", an organisation in the rest
 * of the corpus, is one in the article where it was taken for a person. "Xiaomi" is a company wherever
 * "Xiaomi Corp" stands. In one article a name is not both a person and a place. A mention is left alone when
 * its article gives a full name that contains it.
 */
export function agreeOnKinds(mentions: readonly NameMention[]): NameMention[] {
  const usual = findUsualKinds(mentions);
  const companies = findCompanies(mentions);
  const inArticle = findKindsInArticles(mentions);
  const nameParts = new Set(
    mentions.filter(({ kind }) => kind === "person").flatMap(listNameParts),
  );
  return mentions.map((mention) => {
    const spelling = fold(mention.surface);
    const kind = companies.has(spelling)
      ? "organisation"
      : (usual.get(spelling) ?? inArticle.get(`${mention.file}\n${spelling}`));
    const isDecided =
      kind === undefined || kind === mention.kind || mention.corrected !== undefined;
    if (isDecided || nameParts.has(`${mention.file}\n${spelling}`)) return mention;
    const { reading: _, ...rest } = mention;
    return { ...rest, kind };
  });
}

function findUsualKinds(mentions: readonly NameMention[]): Map<string, Mention["kind"]> {
  const usual = new Map<string, Mention["kind"]>();
  for (const [spelling, own] of Map.groupBy(mentions, ({ surface }) => fold(surface))) {
    if (own.length < minMentions) continue;
    for (const [kind, { length }] of Map.groupBy(own, (mention) => mention.kind)) {
      if (length >= share * own.length && length < own.length) usual.set(spelling, kind);
    }
  }
  return usual;
}

/** What companies write behind their names. */
const companyForm =
  /^(?<name>.+?),? (?:corp|corporation|inc|incorporated|ltd|limited|llc|llp|plc|gmbh|co|holdings)$/;

/** Folded names of companies without their legal form: "xiaomi". */
function findCompanies(mentions: readonly NameMention[]): Set<string> {
  return new Set(
    mentions
      .filter(({ kind }) => kind === "organisation")
      .flatMap(({ surface }) => companyForm.exec(fold(surface))?.groups?.["name"] ?? []),
  );
}

/** For names that one article has as a person and as a place, the kind that is the more certain; by file and folded name. */
function findKindsInArticles(mentions: readonly NameMention[]): Map<string, Mention["kind"]> {
  const kinds = new Map<string, Mention["kind"]>();
  const groups = Map.groupBy(mentions, ({ file, surface }) => `${file}\n${fold(surface)}`);
  for (const [key, own] of groups) {
    const [people, places] = [sumCertainty(own, "person"), sumCertainty(own, "place")];
    if (people > 0 && places > 0) kinds.set(key, people > places ? "person" : "place");
  }
  return kinds;
}

function sumCertainty(mentions: readonly NameMention[], kind: Mention["kind"]): number {
  return mentions
    .filter((mention) => mention.kind === kind)
    .reduce((sum, { certainty = 1 }) => sum + certainty, 0);
}

/** The words of a full name, each with its article: "kim" is part of a person's name there. */
function listNameParts({ surface, file }: NameMention): string[] {
  const words = fold(surface).split(" ");
  return words.length < 2 ? [] : words.map((word) => `${file}\n${word}`);
}
