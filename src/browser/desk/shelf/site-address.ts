/** The address of the site, for what leaves it. */
import { addressOf } from "../shared-desk.ts";

/** The folder of the site as it says itself, or as it was reached; "" on a disk, whose paths concern nobody else. */
export function siteAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  if (canonical) return new URL(".", canonical).href;
  return location.protocol === "file:" ? "" : addressOf("");
}
