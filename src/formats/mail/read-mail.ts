/** Mails (`.eml`) and mailboxes (`.mbox`), such as newsletters → articles. */
import type { Problem } from "../../record/record.ts";
import type { ExtractedArticle, FileReading, FormatFile } from "../format.ts";
import { readMessage } from "./read-message.ts";

/** Reads one mail. */
export async function readEml({ bytes }: FormatFile): Promise<FileReading> {
  if (bytes.length === 0) return { problem: { kind: "empty-file" } };
  const article = await readMessage(bytes);
  return "problem" in article ? article : { article };
}

/** Reads a mailbox: one article a mail. */
export async function readMbox({ bytes }: FormatFile): Promise<FileReading> {
  const articles: (ExtractedArticle | { problem: Problem })[] = [];
  for (const message of splitMailbox(bytes)) articles.push(await readMessage(message));
  return articles.length > 0 ? { articles } : { problem: { kind: "broken-document" } };
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
