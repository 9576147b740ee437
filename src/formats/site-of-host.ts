/** The name of a host → what its owner registered: `hosted.ap.org` → "ap", `www.harbourpost.co.uk` → "harbourpost". */

export interface HostName {
  /** The label that the owner chose. */
  site: string;
  /** The labels before it, such as "www" and "blog". */
  before: string[];
}

/** Splits the name of a host in lower case. */
export function siteOfHost(host: string): HostName {
  const labels = host.split(".").slice(0, -1);
  const hasCountry = /\.[a-z]{2}$/.test(host);
  if (hasCountry && labels.length > 1 && secondLevel.has(labels.at(-1) ?? "")) labels.pop();
  return { site: labels.at(-1) ?? "", before: labels.slice(0, -1) };
}

/** What stands before the letters of a country: `co.uk`, `com.br`, `gouv.fr`. */
const secondLevel: ReadonlySet<string> = new Set(
  "ac co com edu go gob gouv gov govt gv in ltd mil ne net nom or org sch".split(" "),
);
