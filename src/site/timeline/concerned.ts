/** Names → the moments that concern them, and which of them have a timeline of their own. */
import type { Span } from "../../record/record.ts";
import {
  type Article,
  type Catalogue,
  mostMentioned,
  type Subject,
  subjectKey,
} from "../shared/corpus-index.ts";
import { type NameKind, linkFrom, routes } from "../shared/routes.ts";
import { type Moment, toMoments } from "./moments.ts";

export interface Concerned {
  kind: NameKind;
  name: string;
  href: string;
}

/** With fewer dated sentences the page of the name says it all. */
const fewestSentences = 4;
/** Names of each kind that the timeline links to; the others are a step further, on their own pages. */
const linkedOfAKind = 8;
const alreadyCounted = new WeakMap<Catalogue, Map<string, boolean>>();

/** In: a subject. Out: when the articles that name it are from, and every dated sentence that names it. */
export function momentsOf({ sightings, articles }: Subject): Moment[] {
  const starts = new Map<Article, number[]>();
  for (const { article, mention } of sightings)
    starts.set(article, [...(starts.get(article) ?? []), mention.start]);
  const names = (article: Article, { start, end }: Span) =>
    (starts.get(article) ?? []).some((mention) => start <= mention && mention < end);
  return toMoments(articles, names);
}

/** Is there enough to tell of it for a timeline of its own? */
export function hasTimeline(catalogue: Catalogue, subject: Subject): boolean {
  const counted = alreadyCounted.get(catalogue) ?? new Map<string, boolean>();
  alreadyCounted.set(catalogue, counted);
  const key = subjectKey({ kind: subject.name.kind, id: subject.name.entry.id });
  const known = counted.get(key);
  if (known !== undefined) return known;
  const sentences =
    subject.sightings.length < fewestSentences
      ? 0
      : momentsOf(subject).reduce((sum, moment) => sum + moment.sentences.length, 0);
  counted.set(key, sentences >= fewestSentences);
  return sentences >= fewestSentences;
}

/** In: the catalogue and the path of the page that links. Out: the most mentioned names that have a timeline. */
export function listConcerned(catalogue: Catalogue, page: string): Concerned[] {
  return (["place", "person", "organisation"] as const).flatMap((kind) => {
    const shown: Concerned[] = [];
    for (const subject of mostMentioned(catalogue, kind)) {
      if (shown.length === linkedOfAKind) break;
      if (!hasTimeline(catalogue, subject)) continue;
      const { id, name } = subject.name.entry;
      shown.push({ kind, name, href: linkFrom(page, routes.nameTimeline(kind, id)) });
    }
    return shown;
  });
}
