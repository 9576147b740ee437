/** What the page of a place, a person or an organisation shows. */
import { kindOf } from "../shared/place-words.ts";
import { t, tn } from "../../text/interface-language.ts";
import type { Person, Place } from "../../record/record.ts";
import { filingWord } from "./filed-name.ts";
import {
  type Article,
  type CorpusIndex,
  type Entity,
  entityKey,
  type Occurrence,
} from "../shared/corpus-index.ts";
import { eventLinks } from "../compare/event-links.ts";
import { findCoMentions } from "./co-mentions.ts";
import { cityOf, mergeOccurrences, namesakesOf, regionOf } from "./city-and-region.ts";
import { type ConcordanceContents, concordance, concordancePages } from "./concordance.ts";
import { answerLine, toFacts } from "./name-facts.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { foreignLanguage } from "../shared/language.ts";
import { sayReason } from "../shared/say-reason.ts";
import { placesAround } from "../map/locator.ts";
import { linkToEntity } from "../shared/name-link.ts";
import { toPageLinks } from "../shared/paging.ts";
import {
  displaySpan,
  layOutBlocks,
  layOutMentions,
  sentencesOf,
} from "../shared/lay-out-blocks.ts";
import { shownQuotations, toQuotations } from "../shared/quotations.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import { toDateNote } from "../shared/date-note.ts";
import { toArticleBand } from "../timeline/article-band.ts";
import { hasTimeline } from "../timeline/name-moments.ts";
import { countOf, plainText } from "../shared/wording.ts";

export type NamePage = ReturnType<typeof toNamePage>;

const coMentionsShown = 12;
const rolesShown = 12;
const eventsShown = 8;
/** With fewer mentions there is nothing to put in order. */
const minToSort = 4;
/** With fewer sentences shared a bar says no more than the number. */
const minForBars = 4;

/** Lists the pages of all entities of one kind: the entity and the number of the page. */
export function namePages(corpus: CorpusIndex, kind: NameKind) {
  return [...corpus.entities.values()]
    .filter(({ name, hasPage }) => name.kind === kind && hasPage)
    .flatMap((entity) =>
      concordancePages(listOccurrences(corpus, entity)).map(({ number }) => ({
        path: routes.named(kind, entity.name.entry.id, number),
        id: entity.name.entry.id,
        number,
      })),
    );
}

/** What one page shows: the facts about the entity and one page of its mentions. */
export function toNamePage(
  corpus: CorpusIndex,
  { kind, id, number }: { kind: NameKind; id: string; number: number },
) {
  const entity = corpus.entities.get(entityKey({ kind, id }));
  if (!entity) throw new Error(`There is no ${kind} "${id}".`);
  const path = routes.named(kind, id, number);
  const region = regionOf(corpus, entity);
  const all = listOccurrences(corpus, entity);
  const slice = concordancePages(all)[number - 1];
  const { entry } = entity.name;
  const isFirst = number === 1;
  const isElsewhere = quotedSentences(corpus, entity);
  const contents = { corpus, entity, occurrences: slice?.entries ?? [], isElsewhere };
  const groups = concordance(contents, path);
  const quotations = isFirst ? toQuotations(corpus, entity, path) : undefined;
  const answer = answerLine(corpus, entity, region);
  const counts = `${countOf(entity.occurrences.length, "mention")} ${tn(entity.articles.length, "in # article", "in # articles")}`;
  return {
    path,
    kind,
    name: entry.name,
    title: isFirst ? entry.name : t("{title}, page {number}", { title: entry.name, number }),
    description: plainText(`${entry.name}: ${answer ? `${answer} ` : ""}${counts}.`),
    answer,
    facts: isFirst ? toFacts(corpus, entity, region) : [],
    dates: toDateNote([...groups, ...(quotations?.groups ?? [])].map(({ when }) => when)),
    letter: filingWord(entity.name).charAt(0).toUpperCase(),
    variants: entry.variants,
    notes: entry.notes.map(sayReason),
    roles: kind === "person" ? toRoles(corpus, entry as Person, path) : [],
    /** The city of a region; its page shows both. */
    city: toCity(corpus, entity, path),
    namesakes: toNamesakes(corpus, entity, path),
    point: kind === "place" ? formatPoint(entry as Place) : undefined,
    map: kind === "place" && isFirst ? placesAround(corpus, id) : undefined,
    timeline: hasTimeline(entity) ? linkFrom(path, routes.nameTimeline(kind, id)) : undefined,
    inContext: linkFrom(path, routes.wordsOf(kind, entry.name)),
    band: isFirst ? toArticleBand(entity.articles, path, "margin") : undefined,
    quotations,
    coMentions: toCoMentions(corpus, entity, path),
    list: toList("concordance", path, tableFile("mentions")),
    events: kind === "place" ? toEvents(corpus, id, path) : undefined,
    groups,
    hasTools: all.length >= minToSort,
    mentions: entity.occurrences.length,
    ofRegion: region?.occurrences.length ?? 0,
    /** Mentions in sentences that are printed as quotations. */
    besideQuotations: isFirst ? countElsewhere(entity, isElsewhere) : 0,
    pages: toPageLinks(number, slice?.total ?? 1, (page) =>
      linkFrom(path, routes.named(kind, id, page)),
    ),
  };
}

/** The mentions that the pages of an entity list: its own and, for a city, those of its region. */
function listOccurrences(corpus: CorpusIndex, entity: Entity): Occurrence[] {
  const region = regionOf(corpus, entity);
  return region ? mergeOccurrences(corpus, entity, region) : entity.occurrences;
}

/** Makes a function that tells the sentences of which the page prints direct speech. */
function quotedSentences(
  corpus: CorpusIndex,
  entity: Entity,
): NonNullable<ConcordanceContents["isElsewhere"]> {
  const quoted = Map.groupBy(shownQuotations(corpus, entity), ({ article }) => article);
  return (article, { start, end }) =>
    (quoted.get(article) ?? []).some(({ quote }) => quote.start < end && start < quote.end);
}

function countElsewhere(
  { articles, occurrences }: Entity,
  isElsewhere: NonNullable<ConcordanceContents["isElsewhere"]>,
): number {
  const own = new Set(occurrences.map(({ mention }) => mention));
  const inArticle = (article: Article) =>
    layOutMentions(article).filter(
      ({ mention, sentence }) => own.has(mention) && isElsewhere(article, sentence),
    ).length;
  return articles.reduce((sum, article) => sum + inArticle(article), 0);
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

function toCity(corpus: CorpusIndex, entity: Entity, path: string) {
  const city = cityOf(corpus, entity);
  return city?.hasPage
    ? { ...linkToEntity(city, path), mentions: city.occurrences.length }
    : undefined;
}

/** Places of the same name elsewhere: neither the region of a city nor the city of a region. */
function toNamesakes(corpus: CorpusIndex, entity: Entity, path: string) {
  const kin = [regionOf(corpus, entity), cityOf(corpus, entity)];
  return namesakesOf(corpus, entity)
    .filter((other) => !kin.includes(other))
    .map((other) => ({
      ...linkToEntity(other, path),
      placeKind: other.name.kind === "place" ? kindOf(other.name.entry) : undefined,
      mentions: other.occurrences.length,
    }));
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
  const shown = coMentions.slice(0, coMentionsShown).map(({ entity: other, sentences }) => ({
    ...linkToEntity(other, path),
    sentences,
  }));
  const most = shown[0]?.sentences ?? 0;
  return {
    /** Empty where no bar would be long. */
    bars:
      most < minForBars
        ? []
        : shown.map((one) => ({ ...one, percent: Math.round((one.sentences / most) * 100) })),
    byCount: most < minForBars ? [...Map.groupBy(shown, ({ sentences }) => sentences)] : [],
    more: Math.max(0, coMentions.length - coMentionsShown),
  };
}
