/** The README.txt at the top of an archive, for someone who was handed it and has never heard of Dateline. */
import type { Manifest } from "./manifest.ts";
import { countOf, plainText } from "../site/shared/wording.ts";

/** Text beyond ASCII starts with a byte order mark: old editors do not recognise UTF-8 without one. */
const isAscii = /^[\r\n\x20-\x7e]*$/;

/** Says what the archive holds and how to open it, with the line ends (CRLF) that every editor knows. */
export function archiveReadme({ name, articles }: Pick<Manifest, "name" | "articles">): string {
  const title = plainText(name);
  const lines = [
    title,
    "=".repeat([...title].length),
    "",
    `A website to read and search: ${countOf(articles.length, "news article")}, with the places, people`,
    "and dates in them. It needs no internet and no program but a browser.",
    "",
    "To open it",
    "  1. Unpack the whole archive (on Windows: right click, Extract All).",
    "     Opened from inside the archive, a page has no style and no links.",
    '  2. Open the folder "site", and in it "index.html", by double click.',
    "",
    "Nothing is sent to anyone, and nothing is kept on the machine unless",
    "you choose other colours. Without JavaScript everything works but search.",
    "",
    "To put it on a web server",
    '  Copy what is in the folder "site" there, hidden files too. Any path will do.',
    "",
    "To see whether it is whole",
    "  site/manifest.json names every file with its size and SHA-256.",
    "",
    "The articles belong to their publishers. They are shown as they were",
    "collected, not verified here.",
  ];
  const text = `${lines.join("\r\n")}\r\n`;
  return isAscii.test(text) ? text : `\ufeff${text}`;
}
