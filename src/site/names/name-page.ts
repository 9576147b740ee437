/** What the page of a place, a person or an organisation shows. */
import type { Person, Place } from "../../record/record.ts";
import { filingWord } from "./alphabet.ts";
import { type CorpusIndex, type Entity, entityKey } from "../shared/corpus-index.ts";
import { eventLinks } from "../compare/event-links.ts";
import { findCoMentions } from "./co-mentions.ts";
import { concordance, concordancePages } from "./concordance.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { foreignLanguage } from "../shared/language.ts";
import { toLocator } from "../map/locator.ts";
import { linkToEntity } from "../shared/name-link.ts";
import { toPageLinks } from "../shared/paging.ts";
import { displaySpan, layOutBlocks, sentencesOf } from "../shared/lay-out-blocks.ts";
import { toQuotations } from "../shared/quotations.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import { toArticleStrip } from "../timeline/article-strip.ts";
import { hasTimeline } from "../timeline/name-moments.ts";
import { countOf, formatNumber, plainText } from "../shared/wording.ts";

export type NamePage = ReturnType<typeof toNamePage>;

const coMentionsShown = 12;
const rolesShown = 12;
const eventsShown = 8;

/** Lists the pages of all entities of one kind: the entity and the number of the page. */
export function namePages(corpus: CorpusIndex, kind: NameKind) {
  return [...corpus.entities.values()]
    .filter(({ name, hasPage }) => name.kind === kind && hasPage)
    .flatMap((entity) =>
      concordancePages(entity).map(({ number }) => ({
        path: routes.named(kind, entity.name.entry.id, number),
        id: entity.name.entry.id,
        number,
      })),
    );
}

/** What one page shows: the facts about the entity and one page of its concordance. */
export function toNamePage(
  corpus: CorpusIndex,
  { kind, id, number }: { kind: NameKind; id: string; number: number },
) {
  const entity = corpus.entities.get(entityKey({ kind, id }));
  if (!entity) throw new Error(`There is no ${kind} "${id}".`);
  const path = routes.named(kind, id, number);
  const slice = concordancePages(entity)[number - 1];
  const { entry } = entity.name;
  const facts = factSentence(corpus, entity);
  return {
    path,
    kind,
    name: entry.name,
    title: number === 1 ? entry.name : `${entry.name}, page ${number}`,
    description: plainText(`${entry.name}: ${facts}`),
    facts,
    letter: filingWord(entity.name).charAt(0).toUpperCase(),
    variants: entry.variants,
    notes: entry.notes,
    roles: kind === "person" ? toRoles(corpus, entry as Person, path) : [],
    related: kind === "place" ? toRelated(corpus, entry as Place, path) : [],
    point: kind === "place" ? formatPoint(entry as Place) : undefined,
    map: kind === "place" && number === 1 ? toLocator(corpus, [id]) : undefined,
    timeline: hasTimeline(entity) ? linkFrom(path, routes.nameTimeline(kind, id)) : undefined,
    strip: number === 1 ? toArticleStrip(entity.articles) : undefined,
    quotations: toQuotations(corpus, entity, path),
    coMentions: toCoMentions(corpus, entity, path),
    list: toList("concordance", path, tableFile("mentions")),
    events: kind === "place" ? toEvents(corpus, id, path) : undefined,
    groups: concordance(entity, slice?.entries ?? [], path),
    mentions: entity.occurrences.length,
    pages: toPageLinks(number, slice?.total ?? 1, (page) =>
      linkFrom(path, routes.named(kind, id, page)),
    ),
  };
}

/** "City in Ukraine. 35 mentions in 5 of 5 articles." */
function factSentence(corpus: CorpusIndex, { name, occurrences, articles }: Entity): string {
  const all = corpus.articles.length;
  const counts = `${countOf(occurrences.length, "mention")} in ${formatNumber(articles.length)} of ${countOf(all, "article")}`;
  if (name.kind !== "place" || !name.entry.kind) return `${counts}.`;
  const { kind, countryName } = name.entry;
  const description = countryName && kind !== "country" ? `${kind} in ${countryName}` : kind;
  return `${description.charAt(0).toUpperCase()}${description.slice(1)}, ${counts}.`;
}

/** Each role once, with the first sentence that states it. */
function toRoles(corpus: CorpusIndex, { roles }: Person, path: string) {
  const byWords = new Map<string, ReturnType<typeof toRole>>();
  for (const role of roles) {
    if (!byWords.has(role.text)) byWords.set(role.text, toRole(corpus, role, path));
  }
  return [...byWords.values()].slice(0, rolesShown);
}

function toRole(corpus: CorpusIndex, role: Person["roles"][number], path: string) {
  const page = routes.article(role.article);
  const article = corpus.articlesById.get(role.article);
  const displayBlock =
    article &&
    layOutBlocks(article).find(({ block }) => block.start <= role.start && role.start < block.end);
  const language = article && foreignLanguage(article.record);
  if (!displayBlock)
    return { text: role.text, sentence: undefined, language, href: linkFrom(path, page) };
  const sentence = sentencesOf(article, displayBlock).find(({ end }) => role.start < end);
  return {
    text: role.text,
    language,
    sentence: sentence && displaySpan(article.text, sentence, displayBlock.repairs),
    href: linkFrom(path, `${page}#${displayBlock.anchor}`),
  };
}

function toRelated(corpus: CorpusIndex, { related }: Place, path: string) {
  return related.flatMap((id) => {
    const entity = corpus.entities.get(entityKey({ kind: "place", id }));
    if (entity?.name.kind !== "place" || entity.occurrences.length === 0) return [];
    return [
      {
        ...linkToEntity(entity, path),
        placeKind: entity.name.entry.kind,
        mentions: entity.occurrences.length,
      },
    ];
  });
}

/** 50.6107, 36.5802 → "50.61° N, 36.58° E" */
function formatPoint({ point }: Place) {
  if (!point) return undefined;
  const { latitude, longitude, source } = point;
  const north = `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? "S" : "N"}`;
  const east = `${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? "W" : "E"}`;
  return { text: `${north}, ${east}`, source };
}

function toEvents(corpus: CorpusIndex, id: string, path: string) {
  const events = eventLinks(corpus, { by: "place", id }, path);
  return {
    shown: events.slice(0, eventsShown),
    more: {
      count: Math.max(0, events.length - eventsShown),
      href: linkFrom(path, routes.compare()),
    },
  };
}

function toCoMentions(corpus: CorpusIndex, entity: Entity, path: string) {
  const coMentions = findCoMentions(corpus, entity);
  return {
    shown: coMentions.slice(0, coMentionsShown).map(({ entity: other, sentences }) => ({
      ...linkToEntity(other, path),
      sentences,
    })),
    more: Math.max(0, coMentions.length - coMentionsShown),
  };
}
