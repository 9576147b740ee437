/** Corrections → entries of corpus.yaml. The later of two about one name holds. */
import { compareText } from "../text/compare-text.ts";
import {
  type CorpusEntries,
  type NameEntry,
  type NameSection,
  nameSections,
} from "../text/corpus-entries.ts";
import { toPlainLine } from "../text/plain-line.ts";
import type { Correction } from "./correction.ts";

/** Makes entries of corrections that may be about one another: "A is B" and "B is C" make A and B spellings of C. */
export function toCorpusEntries(corrections: readonly Correction[]): CorpusEntries {
  const latest = latestOfEach(corrections);
  const links = linkNames(latest);
  const sections: Record<NameSection, Map<string, NameEntry>> = {
    places: new Map(),
    people: new Map(),
    organisations: new Map(),
  };
  const notNames = new Set<string>();
  for (const correction of latest) {
    const spellings = spellingsOf(correction);
    if (correction.kind === "not-a-name") for (const words of spellings) notNames.add(words);
    else addTo(sections, toTarget(correction, links), spellings);
  }
  return { ...sections, notNames: [...notNames] };
}

/** The last correction of each name, in the order in which they were made. */
function latestOfEach(corrections: readonly Correction[]): Correction[] {
  const latest = new Map<string, Correction>();
  const sorted = corrections.toSorted((a, b) => compareText(a.modified, b.modified));
  for (const correction of sorted) {
    const key = keyOf(sectionOf(correction), toPlainLine(correction.name));
    latest.delete(key);
    latest.set(key, correction);
  }
  return [...latest.values()];
}

/** Which name is another one; a later "B is A" ends an earlier "A is B". */
function linkNames(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const correction of corrections) {
    if (correction.kind !== "same-as") continue;
    const [name, other] = [toPlainLine(correction.name), toPlainLine(correction.other)];
    const section = sectionOf(correction);
    if (follow(links, section, other) === name) links.delete(keyOf(section, other));
    if (other !== "" && other !== name) links.set(keyOf(section, name), other);
  }
  return links;
}

function follow(links: ReadonlyMap<string, string>, section: NameSection, start: string): string {
  let name = start;
  for (
    let next: string | undefined = name;
    next !== undefined;
    next = links.get(keyOf(section, name))
  )
    name = next;
  return name;
}

interface Target extends Omit<NameEntry, "aliases"> {
  section: NameSection;
  name: string;
}

function toTarget(correction: Correction, links: ReadonlyMap<string, string>): Target {
  const { kind, other, country, point } = correction;
  const section = sectionOf(correction);
  const name = toPlainLine(correction.name);
  if (kind === "other-kind")
    return { section: nameSections.find((known) => known === other) ?? section, name };
  if (kind === "same-as") return { section, name: follow(links, section, name) };
  // Under its own name a place stays what the article's context says: the other one needs another name.
  const named = toPlainLine(other) || name;
  return {
    section: "places",
    name: named === name ? `${name} (${country || point?.join(", ")})` : named,
    ...(/^[A-Z]{2}$/.test(country) && { country }),
    ...(point && { point }),
  };
}

function addTo(
  sections: Record<NameSection, Map<string, NameEntry>>,
  { section, name, ...place }: Target,
  spellings: readonly string[],
): void {
  const before = sections[section].get(name);
  const aliases = new Set([...(before?.aliases ?? []), ...spellings]);
  aliases.delete(name);
  sections[section].set(name, { ...before, ...place, aliases: [...aliases] });
}

function spellingsOf({ name, spellings }: Correction): string[] {
  return [...new Set([name, ...spellings].map(toPlainLine))].filter((words) => words !== "");
}

function sectionOf({ page }: Correction): NameSection {
  return nameSections.find((section) => page.startsWith(`${section}/`)) ?? "people";
}

function keyOf(section: NameSection, name: string): string {
  return `${section}/${name}`;
}
