/** Searches that find something in this corpus, to show a reader what can be asked. */
import { interfaceTag } from "../../text/interface-language.ts";
import { findEvents } from "../compare/events.ts";
import { groupFigures } from "../compare/figure-groups.ts";
import { mainRole } from "../names/name-facts.ts";
import { isCommon } from "../shared/article-entry.ts";
import { type CorpusIndex, type Entity, mostMentioned } from "../shared/corpus-index.ts";
import { quotationsOf } from "../shared/quotations.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { formatInterval } from "../../text/format-days.ts";
import { placesInFocus } from "./places-in-focus.ts";

export interface WorkedExample {
  text: string;
  href: string;
}

const examplesShown = 3;
/** An office is searched for in a few words. */
const maxRoleWords = 5;
const speakersAsked = 20;

/** A place, an office and a counted day, as far as the corpus has them; else the names it prints most. */
export function workedExamples(corpus: CorpusIndex, path: string): WorkedExample[] {
  const place = findPlace(corpus);
  const [person] = mostMentioned(corpus, "person").filter((entity) => !isCommon(corpus, entity));
  const [organisation] = mostMentioned(corpus, "organisation");
  const queries = [
    place?.name.entry.name,
    findOffice(corpus) ?? person?.name.entry.name,
    findDay(corpus) ?? organisation?.name.entry.name,
  ];
  return queries
    .filter((query) => query !== undefined)
    .slice(0, examplesShown)
    .map((query) => ({
      text: query,
      href: linkFrom(path, `${routes.search}#q=${encodeURIComponent(query)}`),
    }));
}

/** The first focus place that does not stand in nearly all articles, else the most mentioned such place. */
function findPlace(corpus: CorpusIndex): Entity | undefined {
  const places = mostMentioned(corpus, "place").filter((entity) => !isCommon(corpus, entity));
  return placesInFocus(corpus, places)[0] ?? places[0];
}

/** "governor of the Belgorod region": an office, in two to five words, of someone who is quoted much; best one that names a place. */
function findOffice(corpus: CorpusIndex): string | undefined {
  const speakers = mostMentioned(corpus, "person").toSorted(
    (a, b) => quotationsOf(corpus, b).length - quotationsOf(corpus, a).length,
  );
  const offices = speakers.slice(0, speakersAsked).flatMap(({ name }) => {
    const role = name.kind === "person" ? mainRole(corpus, name.entry) : undefined;
    const words = role?.split(" ").length ?? 0;
    return role !== undefined && words > 1 && words <= maxRoleWords ? [role] : [];
  });
  const places = mostMentioned(corpus, "place").map(({ name }) => name.entry.name);
  return offices.find((role) => places.some((place) => role.includes(place))) ?? offices[0];
}

/** "killed on 30 December 2023" */
function findDay(corpus: CorpusIndex): string | undefined {
  const [event] = findEvents(corpus);
  if (!event) return undefined;
  const day = formatInterval({ from: event.day, to: event.day });
  const isDeadly = groupFigures(event).some(({ values }) =>
    values.some(({ figures }) => figures.some(({ figure }) => figure.outcome === "dead")),
  );
  return isDeadly && interfaceTag() === "en" ? `killed on ${day}` : day;
}
