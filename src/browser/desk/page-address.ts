/** Addresses of pages of this site, from the page that is shown. */

/** The path of this page from the root of the site: "articles/a.html". */
export function pagePath(): string {
  return document.querySelector<HTMLElement>("form.search-box")?.dataset["page"] ?? "";
}

/** The address of a page that a file from elsewhere may name: only pages of this site are led to. */
export function addressOfPage(page: string): string {
  const isOwn = /^[\w./-]+\.html(?:[?#].*)?$/.test(page) && !page.includes("..");
  return addressOf(isOwn ? page : "404.html");
}

/** The address, from this page, of another one given by its path from the root. */
export function addressOf(path: string): string {
  const { index = "search/" } =
    document.querySelector<HTMLElement>("form.search-box")?.dataset ?? {};
  return new URL(`../${path}`, new URL(index, document.baseURI)).href;
}
