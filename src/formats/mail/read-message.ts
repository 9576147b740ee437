/** A mail → its article. Whom it was sent to is no part of it and is taken out where it is named. */
import { mark } from "../../text/interface-language.ts";
import PostalMime, { type Email } from "postal-mime";
import type { Problem } from "../../record/record.ts";
import { decodePercent } from "../../text/decode-percent.ts";
import type { StatedField } from "../article-source.ts";
import { composeText } from "../compose-text.ts";
import type { ExtractedArticle } from "../format.ts";
import { readHtmlBody } from "../html/html-body.ts";
import type { ArticleText } from "../html/to-article-text.ts";
import { toConcealer } from "./receivers.ts";

/** A message without those whom it was sent to. */
export interface Message {
  email: Email;
  conceal: (text: string) => string;
}

/** @returns nothing for what is no mail, or nested without end. */
export async function parseMessage(bytes: Uint8Array): Promise<Message | undefined> {
  try {
    const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    return { email, conceal: toConcealer(email) };
  } catch {
    return undefined;
  }
}

/** The article of a message. */
export function toArticle(message: Message): ExtractedArticle | { problem: Problem } {
  const { email, conceal } = message;
  const title = conceal(withoutReply(email.subject?.replaceAll(/\s+/g, " ").trim() ?? ""));
  const body = readMailBody(message);
  if (body.text === "") {
    return { problem: { kind: "no-text-in-record", found: title || "no subject" } };
  }
  const { title: place, ...text } = composeText(title || undefined, undefined, body);
  const date = email.headers.find(({ key }) => key === "date")?.value.trim();
  const sender = conceal(email.from?.name.trim() ?? "");
  return {
    format: mark("mail"),
    ...text,
    stated: {
      ...(title && { title: { ...from("Subject", title), ...place } }),
      ...(date && { date: from("Date", date) }),
      ...(sender && !sender.includes("@") && { publisher: from("From", sender) }),
    },
    problems: nameAttachments(email),
  };
}

function from(header: string, value: string): StatedField {
  return { value, where: `header ${header}` };
}

/** "Fwd: AW: River rises" → "River rises" */
function withoutReply(subject: string): string {
  return subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|sv|отв|вн)\s?(?:\[\d{1,3}\])?:\s*)+/i, "");
}

/** The HTML, if it has words; else the plain text. Links that hold a receiver's address are left out. */
function readMailBody({ email, conceal }: Message): ArticleText {
  const body = email.html === undefined ? undefined : readHtmlBody(conceal(email.html));
  if (!body || body.text === "") {
    const text = conceal(email.text ?? "")
      .replaceAll(/\r\n?/g, "\n")
      .trim();
    return { text, structure: [], links: [], styles: [] };
  }
  return {
    ...body,
    links: body.links.filter(
      ({ url }) =>
        conceal(decodePercent(url)) === decodePercent(url) && !url.includes("[receiver]"),
    ),
  };
}

/** Files that came with it; pictures that its HTML shows are none. */
function nameAttachments({ attachments }: Email): Problem[] {
  const names = attachments
    .filter(({ related, disposition }) => !related || disposition === "attachment")
    .map(({ filename, mimeType }) => filename ?? mimeType);
  if (names.length === 0) return [];
  const more = names.length > 10 ? ", …" : "";
  return [{ kind: "attachments", found: `${names.slice(0, 10).join(", ")}${more}` }];
}
