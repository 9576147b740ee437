/** The names in some words of an article, as its links say them. */
import type { CorrectedName } from "./correction-form.ts";
import { addressOf } from "./shared-desk.ts";

/** A name as it is printed here: what is wrong may be this mention only. */
export function namesIn(body: Element, range: Range): CorrectedName[] {
  const names = new Map<string, CorrectedName>();
  for (const link of body.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    if (!range.intersectsNode(link)) continue;
    const [page = ""] = link.href.slice(addressOf("").length).split("#");
    const name = link.textContent.trim();
    if (/^(?:places|people|organisations)\//.test(page))
      names.set(`${page} ${name}`, { page, name, spellings: [] });
  }
  return [...names.values()];
}
