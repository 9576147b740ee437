/** The A–Z of one kind of names: one page while it is short, a page for each letter when it is long. */
import { groupByLetter, type LetterGroup } from "./alphabet.ts";
import { type CorpusIndex, mostMentioned, type Entity } from "../shared/corpus-index.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { linkToEntity, type NameLink } from "../shared/name-link.ts";
import { pagesOf, toPageLinks } from "../shared/paging.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import { countOf, formatNumber } from "../shared/wording.ts";

export interface NameEntry extends NameLink {
  mentions: number;
  articles: number;
  /** "city, Ukraine" for a place. */
  detail: string | undefined;
}

export type NameIndex = ReturnType<typeof toNameIndex>;
export type LetterPage = ReturnType<typeof toLetterPage>;

const namesOnAPage = 400;
const mostMentionedShown = 60;

export const kindWords: Record<NameKind, { title: string; one: string; many: string }> = {
  place: { title: "Places", one: "place", many: "places" },
  person: { title: "People", one: "person", many: "people" },
  organisation: { title: "Organisations", one: "organisation", many: "organisations" },
};

/** What the index page of a kind shows. */
export function toNameIndex(corpus: CorpusIndex, kind: NameKind) {
  const path = routes.names(kind);
  const { entities, groups } = fileNames(corpus, kind);
  const isShort = entities.length <= namesOnAPage;
  const { title, one, many } = kindWords[kind];
  return {
    path,
    kind,
    list: toList("names", path, tableFile(routes.folder(kind))),
    title,
    summary: `${countOf(entities.length, one, many)} named in ${countOf(corpus.articles.length, "article")}.`,
    letters: groups.map(({ letter, id, entities: filed }) => ({
      letter,
      count: filed.length,
      href: isShort ? `#letter-${id}` : linkFrom(path, routes.letter(kind, id)),
    })),
    groups: isShort ? groups.map((group) => toGroup(group, path)) : [],
    top: isShort
      ? []
      : entities.slice(0, mostMentionedShown).map((entity) => toNameEntry(entity, path)),
  };
}

/** Lists the pages of letters; none while the index is short. */
export function letterPages(corpus: CorpusIndex, kind: NameKind) {
  const { entities, groups } = fileNames(corpus, kind);
  if (entities.length <= namesOnAPage) return [];
  return groups.flatMap((group) =>
    pagesOf(group.entities, namesOnAPage).map(({ number }) => ({
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
  const { groups } = fileNames(corpus, kind);
  const group = groups.find(({ id }) => id === letter);
  if (!group) throw new Error(`No ${kind} is filed under "${letter}".`);
  const slice = pagesOf(group.entities, namesOnAPage)[number - 1];
  const { title, one, many } = kindWords[kind];
  return {
    path,
    kind,
    list: toList("names", path, tableFile(routes.folder(kind))),
    title: `${title}: ${group.letter}`,
    summary: `${countOf(group.entities.length, one, many)} under ${group.letter}.`,
    letters: groups.map((other) => ({
      letter: other.letter,
      count: other.entities.length,
      href: other === group ? undefined : linkFrom(path, routes.letter(kind, other.id)),
    })),
    group: toGroup({ ...group, entities: slice?.entries ?? [] }, path),
    pages: toPageLinks(number, slice?.total ?? 1, (page) =>
      linkFrom(path, routes.letter(kind, letter, page)),
    ),
  };
}

const alreadyFiled = new WeakMap<CorpusIndex, Map<NameKind, FiledNames>>();

/** All names of a kind in order; sorted once, because hundreds of pages may show thousands of names. */
function fileNames(corpus: CorpusIndex, kind: NameKind): FiledNames {
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
    names: entities.map((entity) => toNameEntry(entity, path)),
  };
}

/** Describes an entity as a line of an index. */
export function toNameEntry(entity: Entity, path: string): NameEntry {
  return {
    ...linkToEntity(entity, path),
    mentions: entity.occurrences.length,
    articles: entity.articles.length,
    detail: describe(entity),
  };
}

function describe({ name }: Entity): string | undefined {
  if (name.kind === "person") return name.entry.roles[0]?.text;
  if (name.kind === "organisation") return undefined;
  const { kind, countryName } = name.entry;
  if (kind === "country") return kind;
  return [kind, countryName].filter((words) => words !== undefined).join(", ") || undefined;
}

/** (61, 5) → "61 in 5 articles" */
export function formatMentions({ mentions, articles }: NameEntry): string {
  return `${formatNumber(mentions)} in ${countOf(articles, "article")}`;
}
