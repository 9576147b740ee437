/** What the corpus file says about names, applied to the names found in one article. */
import type { CorpusFile } from "../corpus-file.ts";
import type { Draft } from "../../reading/read-article.ts";
import type { Mention, Span } from "../../record/record.ts";
import { escapeForRegExp } from "../../text/escape-for-reg-exp.ts";
import { bareOfGenitive } from "./genitive-names.ts";
import type { NameMention } from "./name-mention.ts";

/** A name that the corpus file lists, or one of its aliases. */
interface ListedName {
  kind: Mention["kind"];
  name: string;
}

/**
 * Applies the corpus file to the names of one article: words listed as `notNames` are left out, and listed
 * names that were missed or misread are corrected.
 *
 * @returns the mentions in order.
 */
export function correctNames(draft: Draft, file: CorpusFile): NameMention[] {
  const listed = listNames(file, draft.file);
  const found = findNameMentions(draft)
    .filter((mention) => !file.notNames.includes(mention.surface))
    .map((mention) => applyListed(mention, listed.get(mention.surface)));
  const missed = findListed(draft, listed).filter(
    (mention) => !found.some((other) => agrees(other, mention)),
  );
  return [
    ...found.filter((mention) => !missed.some((other) => overlaps(mention, other))),
    ...missed,
  ].sort((a, b) => a.start - b.start);
}

function findNameMentions({ file, text, names, placeReadings, language }: Draft): NameMention[] {
  const readings = new Map(placeReadings.map((reading) => [reading.start, reading]));
  return names.map((name) => {
    const { kind, start, end } = name;
    const reading = kind === "place" ? readings.get(start) : undefined;
    const surface = text.slice(start, end);
    const isPerson = kind === "person";
    const bare = isPerson ? bareOfGenitive(surface, language?.tag) : undefined;
    const isIntroduced = isPerson && introduction.test(text.slice(end, end + 40));
    const leading = isPerson ? text.slice(Math.max(0, start - 20), start) : "";
    const before = wordBefore.exec(leading)?.[1];
    return {
      ...{ ...name, file, surface },
      ...(before !== undefined && { before }),
      ...(bare !== undefined && { bare }),
      ...(isIntroduced && { isIntroduced }),
      ...(reading && { reading }),
    };
  });
}

/** "Mrs. Reagan", "President Reagan" */
const wordBefore = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{1,15})\.?\s$/u;

/** "Wong, another resident", "Wong, a cook", "Wong, 63,": whoever is introduced so is nobody that readers know. */
const introduction = /^,\s(?:(?:an?|another|one)\s\p{Ll}|\d{1,2}[,.])/u;

/** Every listed spelling; what an article's own `names` say wins over the corpus at large. */
function listNames(file: CorpusFile, article: string): Map<string, ListedName> {
  const lists: [Mention["kind"], CorpusFile["people"]][] = [
    ["organisation", file.organisations],
    ["place", file.places],
    ["person", file.people],
  ];
  const listed = new Map<string, ListedName>();
  for (const [kind, entries] of lists) {
    for (const [name, entry] of Object.entries(entries)) {
      for (const surface of [name, ...(entry?.aliases ?? [])]) listed.set(surface, { kind, name });
    }
  }
  for (const [surface, name] of Object.entries(file.articles[article]?.names ?? {})) {
    listed.set(surface, { kind: listed.get(name)?.kind ?? "person", name });
  }
  return listed;
}

/** A place under its own listed name keeps what the article's context says of it: the city or its region. */
function applyListed(mention: NameMention, listed: ListedName | undefined): NameMention {
  if (!listed) return mention;
  const { kind, file, start, end, surface } = mention;
  if (kind === listed.kind && surface === listed.name && mention.reading?.place) return mention;
  return { kind: listed.kind, file, start, end, surface, corrected: listed.name };
}

/** Listed spellings wherever they stand as whole words, outside boilerplate. */
function findListed(
  { file, text, blocks }: Draft,
  listed: ReadonlyMap<string, ListedName>,
): NameMention[] {
  if (listed.size === 0) return [];
  const longestFirst = [...listed.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escapeForRegExp).join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return blocks
    .filter((block) => block.kind !== "boilerplate")
    .flatMap((block) =>
      [...text.slice(block.start, block.end).matchAll(pattern)].flatMap(({ 0: surface, index }) => {
        const entry = listed.get(surface);
        const start = block.start + index;
        return entry
          ? [
              {
                kind: entry.kind,
                file,
                start,
                end: start + surface.length,
                surface,
                corrected: entry.name,
              },
            ]
          : [];
      }),
    );
}

/** Whether the name was already found with this kind, perhaps inside a longer one ("Maliar" in "Hanna Maliar"). */
function agrees(found: NameMention, listed: NameMention): boolean {
  return found.kind === listed.kind && found.start <= listed.start && found.end >= listed.end;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
