/** A printed name → the places of the gazetteer it may mean, also without the kind word it carries. */
import type { Gazetteer, GazetteerMatch } from "../gazetteer/gazetteer.ts";
import { cueOf } from "./kind-words.ts";

/** In: a name as printed. Out: what it may mean, most populous first; nothing when no table knows it. */
export function findCandidates(surface: string, gazetteer: Gazetteer): GazetteerMatch[] {
  const whole = gazetteer.find(surface);
  if (whole.length > 0) return whole;
  for (const pattern of [kindLast, kindFirst]) {
    const { name, word } = pattern.exec(surface)?.groups ?? {};
    const kinds = cueOf(word)?.kinds;
    const fitting = name && gazetteer.find(name).filter(({ place }) => kinds?.includes(place.kind));
    if (fitting && fitting.length > 0) return fitting;
  }
  const bare = stateForm.exec(surface)?.groups?.["name"] ?? partOf.exec(surface)?.groups?.["name"];
  return bare ? gazetteer.find(bare) : [];
}

/** "Marsabit County", "Okinawa Prefecture", "Tana River" */
const kindLast = /^(?<name>.{2,60}) (?<word>[A-Za-z]{3,14})$/u;
/** "Province of Alicante", "City of Windhoek", "Lake Naivasha" */
const kindFirst = /^(?:the )?(?<word>[A-Za-z]{3,14}) (?:of (?:the )?)?(?<name>.{2,60})$/iu;
/** "Islamic Republic of Iran", "Sultanate of Oman", "State of Israel" */
const stateForm =
  /^(?:the )?(?:\p{L}{3,12} )?(?:Republic|Kingdom|State|Sultanate|Commonwealth|Federation|Emirate|Union|Principality) of (?:the )?(?<name>.{2,40})$/iu;
/** "western Nunavut", "north-west London", "the Netherlands": the part is not in the tables, the whole is. */
const partOf =
  /^(?:the |(?:north|south|east|west|central|upper|lower|greater|inner|outer|downtown|mainland|rural)(?:ern|east|west|eastern|western)?(?:-(?:east|west)(?:ern)?)? )(?<name>.{2,60})$/iu;
