/** In a long index, a field that leaves only the names that have the letters typed. */
import { fold } from "../../text/fold.ts";
import { element } from "../element.ts";

export function startFindName(): void {
  const field = document.querySelector<HTMLInputElement>(".find-name input");
  const status = document.querySelector(".find-name [role=status]");
  if (!field || !status) return;
  const entries = [...document.querySelectorAll<HTMLElement>(".name-entries > li")].map((item) => ({
    item,
    href: item.querySelector("a")?.getAttribute("href"),
    name: fold(item.querySelector("a")?.textContent ?? ""),
  }));
  const sections = document.querySelectorAll<HTMLElement>("section:has(.name-entries)");
  const total = new Set(entries.map(({ href }) => href)).size;
  field.addEventListener("input", () => {
    const words = fold(field.value).trim().split(/\s+/);
    const found = new Set<string | null | undefined>();
    for (const { item, href, name } of entries) {
      item.hidden = !words.every((word) => name.includes(word));
      if (!item.hidden) found.add(href);
    }
    for (const section of sections)
      section.hidden = !section.querySelector(".name-entries > li:not([hidden])");
    status.replaceChildren(
      ...(field.value.trim() === "" ? [] : describe(found.size, total, field)),
    );
  });
}

/** "3 of 120 names", and where more with the first letter typed are, if that is another page. */
function describe(found: number, total: number, field: HTMLInputElement): (Node | string)[] {
  const [letter = ""] = field.value.trim().toLocaleUpperCase();
  const elsewhere = [...document.querySelectorAll<HTMLAnchorElement>(".letters a")].find(
    (link) => link.textContent === letter && !link.getAttribute("href")?.startsWith("#"),
  );
  const counted = `${found} of ${total} names on this page`;
  if (!elsewhere) return [counted];
  const href = elsewhere.getAttribute("href") ?? "";
  return [`${counted}. `, element("a", { href }, `All names under ${letter}`)];
}
