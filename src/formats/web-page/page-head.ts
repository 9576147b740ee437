/** What a page says of itself outside of its text: meta tags, JSON-LD, its address and its language. */

/** A name and a value, as the page gives them. */
export interface MetaValue {
  /** In lower case: "og:title", "article:published_time". */
  name: string;
  value: string;
}

export interface PageHead {
  title: string;
  language: string;
  canonical: string;
  /** Against which addresses in the page are resolved. */
  base: string;
  metas: MetaValue[];
  /** The contents of its scripts of JSON-LD. */
  jsonLd: string[];
}

type Attributes = Readonly<Record<string, string>>;

export function openHead(): PageHead {
  return { title: "", language: "", canonical: "", base: "", metas: [], jsonLd: [] };
}

/** Notes what a tag says of the page. */
export function readHeadTag(head: PageHead, tag: string, attributes: Attributes): void {
  const { lang, rel, href = "", property, name, itemprop, content, datetime } = attributes;
  if (tag === "html")
    head.language ||= (lang ?? attributes["xml:lang"] ?? "").slice(0, longestName);
  if (tag === "base") head.base ||= href;
  if (tag === "link" && rel?.toLowerCase() === "canonical") head.canonical ||= href;
  const value = content ?? datetime ?? "";
  if (value === "" || head.metas.length >= mostMetas) return;
  const names = tag === "meta" ? [property ?? name, itemprop] : [itemprop];
  for (const written of names) {
    if (written) head.metas.push(toMeta(written, value));
  }
}

function toMeta(name: string, value: string): MetaValue {
  return {
    name: name.slice(0, longestName).trim().toLowerCase(),
    value: value.slice(0, longestValue).trim(),
  };
}

const longestName = 60;
const longestValue = 2000;
const mostMetas = 500;
