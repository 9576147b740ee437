/**
 * What a page states as the name of its site → the publisher. Programs for websites fill that field with their own
 * name, with a part of the address or of the site, and a page that shows what others published names itself.
 */
import { outletNamed, outletSpelt } from "../outlet-in-name.ts";
import { type HostName, siteOfHost } from "../site-of-host.ts";
import type { WrittenField } from "../stated-fields.ts";
import table from "./tables/site-names.json" with { type: "json" };

export interface PageAddresses {
  /** Where the page says that the article is. */
  canonical: string;
  /** Where the page itself is. */
  own: string;
}

/** The names that can be a publisher's, as the outlet spells itself. */
export function findPublishers(
  written: readonly WrittenField[],
  headline: string,
  { canonical, own }: PageAddresses,
): WrittenField[] {
  const article = readHost(canonical) ?? readHost(own);
  const page = readHost(own) ?? article;
  const isPassedOn = article && page && article.site !== page.site;
  return written.flatMap((field) => {
    const value = field.value.trim();
    const letters = toLetters(value);
    if (noName.has(letters) || madeWith.test(value) || letters === toLetters(headline)) return [];
    if (article && isPartOfHost(letters, article)) return [];
    if (isPassedOn && letters === toLetters(page.site)) return [];
    return [{ ...field, value: spell(value, article?.site ?? "") }];
  });
}

const noName: ReadonlySet<string> = new Set([...table.programs, ...table.parts].map(toLetters));

/** "Powered by WordPress", "Just another WordPress site" */
const madeWith =
  /^(?:proudly )?(?:powered|hosted|published|created|built|made) (?:by|with|on|in)\b|^just another\b/i;

const sitesOfMany: ReadonlySet<string> = new Set(table.sitesOfMany);

/** "Hosted" of `hosted.ap.org`: where the site is, and not whose. */
function isPartOfHost(letters: string, { site, before }: HostName): boolean {
  if (sitesOfMany.has(site) || outletNamed(letters) !== undefined) return false;
  return before.some((label) => toLetters(label) === letters);
}

/** "Harbour Post | News from the coast" of `harbourpost.example` → "Harbour Post"; "the Guardian" → "The Guardian" */
function spell(value: string, site: string): string {
  const parts = value.split(/ [|–—·-] /);
  const name =
    parts.find((part) => parts.length > 1 && toLetters(part) === toLetters(site)) ?? value;
  return outletSpelt(name) ?? name.trim();
}

function readHost(address: string): HostName | undefined {
  return URL.canParse(address) ? siteOfHost(new URL(address).hostname) : undefined;
}

function toLetters(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
