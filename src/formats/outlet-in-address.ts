/** The address of an article → the outlet that it is from: `https://www.theguardian.com/…` → The Guardian. */
import { outletNamed } from "./outlet-in-name.ts";
import { siteOfHost } from "./site-of-host.ts";
import table from "./tables/outlets.json" with { type: "json" };

/** Finds the outlet in an address: the one that the table has under that name, else the host itself. */
export function findOutletInAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/^www\d?\./, "");
  if (!hostName.test(host) || holdsOthers.some((other) => isPartOf(host, other))) return undefined;
  const { site, before } = siteOfHost(host);
  return outletNamed(before[0] ?? "") ?? outletNamed(site) ?? host;
}

/** A name, and no number or machine of a local network. */
const hostName = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[\p{L}][\p{L}\d-]+$/u;

/** Archives, search engines and networks, which show what others published. */
const holdsOthers: readonly string[] = table.hostsOfOthers.split(" ");

function isPartOf(host: string, whole: string): boolean {
  return host === whole || host.endsWith(`.${whole}`);
}
