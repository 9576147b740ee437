/** What the page of a place, a person or an organisation shows. */
import type { Person, Place } from "../../record/record.ts";
import { filingWord } from "./alphabet.ts";
import { type Catalogue, type Subject, subjectKey } from "../shared/corpus-index.ts";
import { eventLinks } from "../compare/event-links.ts";
import { findCompanions } from "./co-mentions.ts";
import { concordance, concordancePages } from "./concordance.ts";
import { toList } from "../shared/list-columns.ts";
import { foreignLanguage } from "../shared/language.ts";
import { toLocator } from "../map/locator.ts";
import { linkToSubject } from "../shared/name-link.ts";
import { toPageLinks } from "../shared/paging.ts";
import { displaySpan, placeBlocks, sentencesOf } from "../shared/lay-out-blocks.ts";
import { toQuotations } from "../shared/quotations.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import { toArticleStrip } from "../timeline/article-strip.ts";
import { hasTimeline } from "../timeline/name-moments.ts";
import { countOf, formatNumber, plainText } from "../shared/wording.ts";

export type NamePage = ReturnType<typeof toNamePage>;

const companionsShown = 12;
const rolesShown = 12;
const eventsShown = 8;

/** Lists the pages of all entities of one kind: the entity and the number of the page. */
export function namePages(catalogue: Catalogue, kind: NameKind) {
  return [...catalogue.subjects.values()]
    .filter((subject) => subject.name.kind === kind)
    .flatMap((subject) =>
      concordancePages(subject).map(({ number }) => ({
        path: routes.named(kind, subject.name.entry.id, number),
        id: subject.name.entry.id,
        number,
      })),
    );
}

/** What one page shows: the facts about the entity and one page of its concordance. */
export function toNamePage(
  catalogue: Catalogue,
  { kind, id, number }: { kind: NameKind; id: string; number: number },
) {
  const subject = catalogue.subjects.get(subjectKey({ kind, id }));
  if (!subject) throw new Error(`There is no ${kind} "${id}".`);
  const path = routes.named(kind, id, number);
  const slice = concordancePages(subject)[number - 1];
  const { entry } = subject.name;
  const facts = factSentence(catalogue, subject);
  return {
    path,
    kind,
    name: entry.name,
    title: number === 1 ? entry.name : `${entry.name}, page ${number}`,
    description: plainText(`${entry.name}: ${facts}`),
    facts,
    letter: filingWord(subject.name).charAt(0).toUpperCase(),
    variants: entry.variants,
    notes: entry.notes,
    roles: kind === "person" ? toRoles(catalogue, entry as Person, path) : [],
    related: kind === "place" ? toRelated(catalogue, entry as Place, path) : [],
    point: kind === "place" ? formatPoint(entry as Place) : undefined,
    map: kind === "place" && number === 1 ? toLocator(catalogue, [id]) : undefined,
    timeline: hasTimeline(subject) ? linkFrom(path, routes.nameTimeline(kind, id)) : undefined,
    strip: number === 1 ? toArticleStrip(subject.articles) : undefined,
    quotations: toQuotations(catalogue, subject, path),
    companions: toCompanions(catalogue, subject, path),
    list: toList("concordance", path, routes.nameFile(kind, id, "csv")),
    events: kind === "place" ? toEvents(catalogue, id, path) : undefined,
    groups: concordance(subject, slice?.entries ?? [], path),
    mentions: subject.sightings.length,
    pages: toPageLinks(number, slice?.total ?? 1, (page) =>
      linkFrom(path, routes.named(kind, id, page)),
    ),
  };
}

/** "City in Ukraine. 35 mentions in 5 of 5 articles." */
function factSentence(catalogue: Catalogue, { name, sightings, articles }: Subject): string {
  const all = catalogue.articles.length;
  const counts = `${countOf(sightings.length, "mention")} in ${formatNumber(articles.length)} of ${countOf(all, "article")}`;
  if (name.kind !== "place" || !name.entry.kind) return `${counts}.`;
  const { kind, countryName } = name.entry;
  const description = countryName && kind !== "country" ? `${kind} in ${countryName}` : kind;
  return `${description.charAt(0).toUpperCase()}${description.slice(1)}, ${counts}.`;
}

/** Each role once, with the first sentence that states it. */
function toRoles(catalogue: Catalogue, { roles }: Person, path: string) {
  const byWords = new Map<string, ReturnType<typeof toRole>>();
  for (const role of roles) {
    if (!byWords.has(role.text)) byWords.set(role.text, toRole(catalogue, role, path));
  }
  return [...byWords.values()].slice(0, rolesShown);
}

function toRole(catalogue: Catalogue, role: Person["roles"][number], path: string) {
  const page = routes.article(role.article);
  const article = catalogue.articlesById.get(role.article);
  const placed =
    article &&
    placeBlocks(article).find(({ block }) => block.start <= role.start && role.start < block.end);
  const language = article && foreignLanguage(article.record);
  if (!placed)
    return { text: role.text, sentence: undefined, language, href: linkFrom(path, page) };
  const sentence = sentencesOf(article, placed).find(({ end }) => role.start < end);
  return {
    text: role.text,
    language,
    sentence: sentence && displaySpan(article.text, sentence, placed.repairs),
    href: linkFrom(path, `${page}#${placed.anchor}`),
  };
}

function toRelated(catalogue: Catalogue, { related }: Place, path: string) {
  return related.flatMap((id) => {
    const subject = catalogue.subjects.get(subjectKey({ kind: "place", id }));
    if (subject?.name.kind !== "place" || subject.sightings.length === 0) return [];
    return [
      {
        ...linkToSubject(subject, path),
        placeKind: subject.name.entry.kind,
        mentions: subject.sightings.length,
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

function toEvents(catalogue: Catalogue, id: string, path: string) {
  const events = eventLinks(catalogue, { by: "place", id }, path);
  return {
    shown: events.slice(0, eventsShown),
    more: {
      count: Math.max(0, events.length - eventsShown),
      href: linkFrom(path, routes.compare()),
    },
  };
}

function toCompanions(catalogue: Catalogue, subject: Subject, path: string) {
  const companions = findCompanions(catalogue, subject);
  return {
    shown: companions.slice(0, companionsShown).map(({ subject: companion, sentences }) => ({
      ...linkToSubject(companion, path),
      sentences,
    })),
    more: Math.max(0, companions.length - companionsShown),
  };
}
