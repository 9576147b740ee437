/** Where the desk of this site is stored. A stored desk, even an empty one, means that the reader wants one. */

export function siteName(): string {
  const meta = document.querySelector<HTMLMetaElement>("meta[property='og:site_name']");
  return meta?.content ?? "";
}

export function deskKey(): string {
  return `dateline-desk ${siteName()}`;
}

/** Whether the reader has switched the desk on. */
export function hasDesk(): boolean {
  try {
    return localStorage.getItem(deskKey()) !== null;
  } catch {
    return false;
  }
}
