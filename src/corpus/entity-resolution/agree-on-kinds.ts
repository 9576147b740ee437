/** Corrects the kind of a name in one article when the rest of the corpus agrees on another. */
import { fold } from "../../text/fold.ts";
import type { Mention } from "../../record/record.ts";
import type { NameMention } from "./name-mention.ts";

/** A kind is believed of a name that the corpus prints at least so often, nearly always as that kind. */
const minMentions = 4;
const share = 0.75;

/**
 * Gives each mention the kind that its name has nearly everywhere: "Kremlin", an organisation in the rest
 * of the corpus, is one in the article where it was taken for a person. A mention is left alone when its
 * article gives a full name that contains it.
 */
export function agreeOnKinds(mentions: readonly NameMention[]): NameMention[] {
  const usual = findUsualKinds(mentions);
  const nameParts = new Set(
    mentions.filter(({ kind }) => kind === "person").flatMap(listNameParts),
  );
  return mentions.map((mention) => {
    const kind = usual.get(fold(mention.surface));
    const isDecided =
      kind === undefined || kind === mention.kind || mention.corrected !== undefined;
    if (isDecided || nameParts.has(`${mention.file}\n${fold(mention.surface)}`)) return mention;
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

/** The words of a full name, each with its article: "kim" is part of a person's name there. */
function listNameParts({ surface, file }: NameMention): string[] {
  const words = fold(surface).split(" ");
  return words.length < 2 ? [] : words.map((word) => `${file}\n${word}`);
}
