/** Entries of corpus.yaml that somebody proposes, and their lines: alike in the browser and on the command line. */

export interface NameEntry {
  aliases: readonly string[];
  /** "town" */
  kind?: string;
  /** "UA" */
  country?: string;
  /** Latitude and longitude. */
  point?: readonly [number, number];
}

/** The keys of corpus.yaml that list names. */
export const nameSections = ["places", "people", "organisations"] as const;
export type NameSection = (typeof nameSections)[number];

export interface CorpusEntries extends Record<NameSection, ReadonlyMap<string, NameEntry>> {
  notNames: readonly string[];
}

/**
 * Formats the entries of a section, without its key.
 *
 * @example ['  "Vitaly Kim":', '    aliases: ["Kim"]']
 */
export function formatNameEntries(entries: ReadonlyMap<string, NameEntry>): string[] {
  return [...entries].flatMap(([name, { aliases, kind, country, point }]) => [
    `  ${quote(name)}:`,
    ...(aliases.length > 0 ? [`    aliases: ${formatList(aliases)}`] : []),
    ...(kind === undefined ? [] : [`    kind: ${kind}`]),
    ...(country === undefined ? [] : [`    country: ${quote(country)}`]),
    ...(point === undefined ? [] : [`    point: [${point.join(", ")}]`]),
  ]);
}

/** Formats all entries as lines that can be pasted into corpus.yaml. */
export function formatCorpusEntries(entries: CorpusEntries): string[] {
  const sections = nameSections.flatMap((section) =>
    entries[section].size === 0 ? [] : [`${section}:`, ...formatNameEntries(entries[section])],
  );
  const { notNames } = entries;
  return [...sections, ...(notNames.length === 0 ? [] : [`notNames: ${formatList(notNames)}`])];
}

export function formatList(words: readonly string[]): string {
  return `[${words.map(quote).join(", ")}]`;
}

/** Quotes a text: JSON's quotes are YAML's, too. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
