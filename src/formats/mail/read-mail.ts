/** Mails (`.eml`) and mailboxes (`.mbox`), such as newsletters, or exports that a press database sent → articles. */
import { append } from "../../text/long-lists.ts";
import type { FileReading, FormatFile } from "../format.ts";
import { readParagraphs } from "../html/read-paragraphs.ts";
import { readExport } from "../press-export/read-export.ts";
import { readTextParagraphs } from "../press-export/text-paragraphs.ts";
import { type Message, parseMessage, toArticle } from "./read-message.ts";

type Articles = Extract<FileReading, { articles: unknown }>["articles"];

/** Reads one mail. */
export async function readEml({ bytes }: FormatFile): Promise<FileReading> {
  const message = await parseMessage(bytes);
  if (!message) return { problem: { kind: "broken-document" } };
  const exported = readExported(message);
  if (exported) return { articles: exported };
  const article = toArticle(message);
  return "problem" in article ? article : { article, isPrivate: true };
}

/** Reads a mailbox: one article a mail. */
export async function readMbox({ bytes }: FormatFile): Promise<FileReading> {
  const articles: Articles = [];
  for (const mail of splitMailbox(bytes)) {
    const message = await parseMessage(mail);
    const exported = message && readExported(message);
    if (exported) append(articles, exported);
    else articles.push(message ? toArticle(message) : { problem: { kind: "broken-document" } });
  }
  return articles.length > 0 ? { articles } : { problem: { kind: "broken-document" } };
}

/** The articles of an export that came as a mail. */
function readExported({ email: { html, text }, conceal }: Message): Articles | undefined {
  const exported = html === undefined ? undefined : readExport(readParagraphs(conceal(html)));
  return (
    exported ?? (text === undefined ? undefined : readExport(readTextParagraphs(conceal(text))))
  );
}

/** Each mail begins with a line "From …" after a blank line or none; in mails such lines begin with ">". */
function splitMailbox(bytes: Uint8Array): Buffer[] {
  const text = Buffer.from(bytes).toString("latin1");
  const starts = Array.from(text.matchAll(separator), ({ index }) => index);
  return starts.map((start, index) => {
    const message = text.slice(text.indexOf("\n", start) + 1, starts[index + 1]);
    return Buffer.from(message.replaceAll(/^>(>*From )/gm, "$1"), "latin1");
  });
}

const separator = /(?<=^|\n\r?\n)From [^\n]{1,300}\n/g;
