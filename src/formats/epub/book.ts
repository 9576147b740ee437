/** The package document of an e-book → its chapters in order, and what it says of the book. */
import { readXml } from "../archive/xml.ts";
import type { StatedFields } from "../article-source.ts";
import { toStatedFields, type WrittenField } from "../stated-fields.ts";

export interface Book {
  /** Their files in the archive. */
  chapters: string[];
  fields: StatedFields;
}

/** Where the package document is, as `META-INF/container.xml` says. */
export function readBookPath(container: Uint8Array): string {
  let path = "";
  readXml(container, {
    open(name, attributes) {
      if (name === "rootfile") path ||= attributes["full-path"] ?? "";
    },
  });
  return path;
}

/** @param path where the document stands, for the paths in it count from there. */
export function readBook(content: Uint8Array, path: string): Book {
  const files = new Map<string, { href: string; isChapter: boolean }>();
  const order: string[] = [];
  const written: WrittenField[] = [];
  let words: string | undefined;
  readXml(content, {
    open(name, { id = "", href = "", properties = "", idref = "", linear = "" }) {
      if (name === "item") files.set(id, { href, isChapter: !/\b(?:nav|cover)/.test(properties) });
      if (name === "itemref" && linear !== "no") order.push(idref);
      words = terms[name] === undefined ? undefined : "";
    },
    text(part) {
      if (words !== undefined) words += part;
    },
    close(name) {
      const term = terms[name];
      if (term !== undefined && words)
        written.push({ name: term, value: words, where: `property ${name} of the book` });
      words = undefined;
    },
  });
  const chapters = order.flatMap((id) => {
    const file = files.get(id);
    return file?.isChapter ? [resolve(file.href, path)] : [];
  });
  return { chapters, fields: toStatedFields(written) };
}

/** Terms of Dublin Core, under names that other files use. */
const terms: Readonly<Record<string, string>> = {
  title: "title",
  creator: "creator",
  date: "date",
  language: "language",
  publisher: "publisher",
  source: "source",
};

/** "../text/a%20b.xhtml#c" in "OEBPS/pkg/a.opf" → "OEBPS/text/a b.xhtml" */
function resolve(href: string, path: string): string {
  const url = URL.parse(href, `file:///${path}`);
  return url ? decodeURIComponent(url.pathname.slice(1)) : href;
}
