/** The three columns of the home page: who speaks, where it happens, what is counted. */
import { largestOf } from "../../text/long-lists.ts";
import { findEvents } from "../compare/events.ts";
import { toEventLink } from "../compare/event-links.ts";
import { groupFigures } from "../compare/figure-groups.ts";
import { mainRole } from "../names/name-facts.ts";
import { isCommon } from "../shared/article-entry.ts";
import { type CorpusIndex, type Entity, mostMentioned } from "../shared/corpus-index.ts";
import { kindWords } from "../shared/kind-words.ts";
import { linkToEntity, type NameLink } from "../shared/name-link.ts";
import { quotationsOf } from "../shared/quotations.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import { countOf, formatNumber } from "../shared/wording.ts";
import { placesInFocus } from "./places-in-focus.ts";

export interface NameRow extends NameLink {
  /** The role of a person. */
  detail: string | undefined;
  /** "6", or "5 · 25" */
  count: string;
  /** Of the largest number in the column; absent where there are no bars. */
  percent: number | undefined;
}

export interface NameColumn {
  title: string;
  /** What the numbers count. */
  unit: string;
  rows: NameRow[];
  all: { text: string; href: string } | undefined;
}

const rowsShown = 5;
/** With fewer speakers the column shows who is named. */
const minSpeakers = 3;
const figuresShown = 3;

/** The columns that the corpus has something for. */
export function toNameColumns(corpus: CorpusIndex, path: string): NameColumn[] {
  const hasFigures = findEvents(corpus).length > 0;
  const speakers = toSpeakers(corpus, path);
  const columns = [
    speakers ?? toNamed(corpus, "person", path),
    toPlaces(corpus, path),
    ...(hasFigures ? [] : [toNamed(corpus, "organisation", path)]),
  ];
  return columns.filter(({ rows }) => rows.length > 0);
}

/** The event of which most articles give figures, with the first of them; nothing where there is none. */
export function toCounted(corpus: CorpusIndex, path: string) {
  const [event] = findEvents(corpus);
  if (!event) return undefined;
  const { place, day, href, count } = toEventLink(event, path);
  const others = findEvents(corpus).length - 1;
  return {
    place,
    day,
    href,
    articles: countOf(count, "article"),
    groups: groupFigures(event)
      .slice(0, figuresShown)
      .map(({ label, values }) => ({
        label,
        values: values.map(({ words, figures }) => ({
          words,
          articles: countOf(new Set(figures.map(({ report }) => report.article)).size, "article"),
        })),
      })),
    all: {
      text:
        others === 0
          ? "Who says so, side by side"
          : `${countOf(others + 1, "day")} with figures of several articles`,
      href: others === 0 ? href : linkFrom(path, routes.compare()),
    },
  };
}

function toSpeakers(corpus: CorpusIndex, path: string): NameColumn | undefined {
  const people = mostMentioned(corpus, "person");
  const speakers = people
    .map((entity) => ({ entity, quotations: quotationsOf(corpus, entity).length }))
    .filter(({ quotations }) => quotations > 0)
    .sort((a, b) => b.quotations - a.quotations);
  if (speakers.length < minSpeakers) return undefined;
  return {
    title: "Who is quoted",
    unit: "quotations",
    rows: speakers.slice(0, rowsShown).map(({ entity, quotations }) => ({
      ...linkToEntity(entity, path),
      detail: roleOf(corpus, entity),
      count: formatNumber(quotations),
      percent: undefined,
    })),
    all: toAll("person", people.length, path),
  };
}

function toNamed(corpus: CorpusIndex, kind: NameKind, path: string): NameColumn {
  const entities = mostMentioned(corpus, kind).sort(byArticles);
  return {
    title: kind === "person" ? "Who is named" : "Organisations",
    unit: "articles · mentions",
    rows: entities.slice(0, rowsShown).map((entity) => ({
      ...linkToEntity(entity, path),
      detail: roleOf(corpus, entity),
      count: countBoth(entity),
      percent: undefined,
    })),
    all: toAll(kind, entities.length, path),
  };
}

/** Focus places first, in their order; countries that nearly all articles name tell nothing. */
function toPlaces(corpus: CorpusIndex, path: string): NameColumn {
  const places = mostMentioned(corpus, "place");
  const inFocus = placesInFocus(corpus, places);
  const others = places
    .filter((entity) => !inFocus.includes(entity) && !isCommonCountry(corpus, entity))
    .sort(byArticles);
  const shown = [...inFocus, ...others].slice(0, rowsShown);
  const most = largestOf(shown.map(({ occurrences }) => occurrences.length));
  return {
    title: "Where",
    unit: "articles · mentions",
    rows: shown.map((entity) => ({
      ...linkToEntity(entity, path),
      detail: undefined,
      count: countBoth(entity),
      percent: Math.round((entity.occurrences.length / most) * 100),
    })),
    all: toAll("place", places.length, path),
  };
}

function isCommonCountry(corpus: CorpusIndex, entity: Entity): boolean {
  const { name } = entity;
  return name.kind === "place" && name.entry.kind === "country" && isCommon(corpus, entity);
}

function byArticles(a: Entity, b: Entity): number {
  return b.articles.length - a.articles.length || b.occurrences.length - a.occurrences.length;
}

function roleOf(corpus: CorpusIndex, { name }: Entity): string | undefined {
  return name.kind === "person" ? mainRole(corpus, name.entry) : undefined;
}

function countBoth({ articles, occurrences }: Entity): string {
  return `${formatNumber(articles.length)} · ${formatNumber(occurrences.length)}`;
}

function toAll(kind: NameKind, total: number, path: string): NameColumn["all"] {
  const { one, many } = kindWords[kind];
  return total > rowsShown
    ? { text: `All ${countOf(total, one, many)}`, href: linkFrom(path, routes.names(kind)) }
    : undefined;
}
