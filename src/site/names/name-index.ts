/** The A–Z of one kind of names: one page while it is short, a page for each letter when it is long. */
import { countryWords, kindOf } from "../shared/place-words.ts";
import { t, tn } from "../../text/interface-language.ts";
import { groupByLetter, type LetterGroup } from "./alphabet.ts";
import { type FiledName, fileName } from "./filed-name.ts";
import { type CorpusIndex, mostMentioned, type Entity } from "../shared/corpus-index.ts";
import { kindWords } from "../shared/kind-words.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { linkToEntity, type NameLink } from "../shared/name-link.ts";
import { pagesByWeight, toPageLinks } from "../shared/paging.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import { countOf } from "../shared/wording.ts";

export interface NameEntry extends NameLink {
  /** As the index prints it; absent in a list that is not by the alphabet. */
  filed: FiledName | undefined;
  /** "5 articles · 25 mentions"; absent for a single mention. */
  counts: string | undefined;
  /** "city, Ukraine" for a place. */
  detail: string | undefined;
}

export type NameIndex = ReturnType<typeof toNameIndex>;
export type LetterPage = ReturnType<typeof toLetterPage>;

/** A name is four elements or up to seven; 1,500 are the most that any page may have. */
const onAPage = { entries: 400, weight: 1200 };
const severalShown = 30;
/** In a shorter index the eye finds them without help. */
const minToSetOff = 60;
/** In a longer list there is a field to find a name. */
const minToFind = 30;

/** What the index page of a kind shows. */
export function toNameIndex(corpus: CorpusIndex, kind: NameKind) {
  const path = routes.names(kind);
  const { entities, groups } = filedNames(corpus, kind);
  const isShort = slicesOf(entities).length === 1;
  const { title } = kindWords[kind];
  return {
    path,
    kind,
    list: toList("names", path, tableFile(routes.folder(kind))),
    title: t(title),
    summary: summarise(corpus, entities, kindWords[kind]),
    together: linkFrom(path, routes.together("people-places")),
    said: linkFrom(path, routes.said()),
    letters: groups.map(({ letter, id, entities: filed }) => ({
      letter,
      count: filed.length,
      href: isShort ? `#letter-${id}` : linkFrom(path, routes.letter(kind, id)),
    })),
    groups: isShort ? groups.map((group) => toGroup(group, path)) : [],
    several: listSeveral(entities).map((entity) => toNameEntry(entity, path)),
    isLong: entities.length >= minToFind,
  };
}

/** "39 places in 5 articles. 12 of them stand in more than one." */
function summarise(
  { articles }: CorpusIndex,
  entities: readonly Entity[],
  { one, many }: { one: string; many: string },
): string {
  const several = entities.filter((entity) => entity.articles.length > 1).length;
  const all = `${countOf(entities.length, one, many)} ${tn(articles.length, "in # article", "in # articles")}.`;
  if (several === 0 || several === entities.length) return all;
  return `${all} ${tn(several, "# of them stands in more than one.", "# of them stand in more than one.")}`;
}

/** The names that most articles have, where the index is long and most stand in one. */
function listSeveral(entities: readonly Entity[]): Entity[] {
  if (entities.length < minToSetOff) return [];
  return entities
    .filter(({ articles }) => articles.length > 1)
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, severalShown);
}

/** Lists the pages of letters; none while the index is short. */
export function letterPages(corpus: CorpusIndex, kind: NameKind) {
  const { entities, groups } = filedNames(corpus, kind);
  if (slicesOf(entities).length === 1) return [];
  return groups.flatMap((group) =>
    slicesOf(group.entities).map(({ number }) => ({
      path: routes.letter(kind, group.id, number),
      letter: group.id,
      number,
    })),
  );
}

/** What one page of a letter shows. */
export function toLetterPage(
  corpus: CorpusIndex,
  { kind, letter, number }: { kind: NameKind; letter: string; number: number },
) {
  const path = routes.letter(kind, letter, number);
  const { groups } = filedNames(corpus, kind);
  const group = groups.find(({ id }) => id === letter);
  if (!group) throw new Error(`No ${kind} is filed under "${letter}".`);
  const slice = slicesOf(group.entities)[number - 1];
  const { title, one, many } = kindWords[kind];
  return {
    path,
    kind,
    list: toList("names", path, tableFile(routes.folder(kind))),
    title: `${t(title)}: ${group.letter}`,
    summary: t("{names} under {letter}.", {
      names: countOf(group.entities.length, one, many),
      letter: group.letter,
    }),
    letters: groups.map((other) => ({
      letter: other.letter,
      count: other.entities.length,
      href: other === group ? undefined : linkFrom(path, routes.letter(kind, other.id)),
    })),
    group: toGroup({ ...group, entities: slice?.entries ?? [] }, path),
    isLong: (slice?.entries.length ?? 0) >= minToFind,
    pages: toPageLinks(number, slice?.total ?? 1, (page) =>
      linkFrom(path, routes.letter(kind, letter, page)),
    ),
  };
}

function slicesOf(entities: readonly Entity[]) {
  return pagesByWeight(entities, onAPage, (entity) => {
    const beside = [describe(entity), formatCounts(entity)].filter((words) => words !== undefined);
    return beside.length === 0 ? 4 : 5 + beside.length;
  });
}

const alreadyFiled = new WeakMap<CorpusIndex, Map<NameKind, FiledNames>>();

/** All names of a kind in order; sorted once, because hundreds of pages may show thousands of names. */
function filedNames(corpus: CorpusIndex, kind: NameKind): FiledNames {
  const kinds = alreadyFiled.get(corpus) ?? new Map<NameKind, FiledNames>();
  alreadyFiled.set(corpus, kinds);
  const known = kinds.get(kind);
  if (known) return known;
  const entities = mostMentioned(corpus, kind);
  const filed = { entities, groups: groupByLetter(entities) };
  kinds.set(kind, filed);
  return filed;
}

interface FiledNames {
  /** Most mentioned first. */
  entities: Entity[];
  groups: LetterGroup[];
}

function toGroup({ letter, id, entities }: LetterGroup, path: string) {
  return {
    letter,
    anchor: `letter-${id}`,
    names: entities.map((entity) => ({
      ...toNameEntry(entity, path),
      filed: fileName(entity.name),
    })),
  };
}

/** Describes an entity as a line of an index. */
function toNameEntry(entity: Entity, path: string): NameEntry {
  return {
    ...linkToEntity(entity, path),
    filed: undefined,
    counts: formatCounts(entity),
    detail: describe(entity),
  };
}

function describe({ name }: Entity): string | undefined {
  if (name.kind === "person") return name.entry.roles[0]?.text;
  if (name.kind === "organisation") return undefined;
  const kind = kindOf(name.entry);
  if (name.entry.kind === "country") return kind;
  return (
    [kind, countryWords(name.entry)].filter((words) => words !== undefined).join(", ") || undefined
  );
}

/** "5 articles · 61 mentions", "3 mentions" where they are in one article; nothing at one. */
function formatCounts({ articles, occurrences }: Entity): string | undefined {
  if (occurrences.length === 1) return undefined;
  const mentions = countOf(occurrences.length, "mention");
  return articles.length === 1 ? mentions : `${countOf(articles.length, "article")} · ${mentions}`;
}
