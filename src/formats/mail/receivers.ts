/** Whom a mail was sent to → a function that takes their names and addresses out of a text. */
import type { Address, Email } from "postal-mime";
import { escapeForRegExp } from "../../text/escape-for-reg-exp.ts";

/**
 * Newsletters greet the reader by name and tell the address they went to. Lines of forwarded mails such
 * as "To: …" go as well.
 */
export function toConcealer({ to = [], cc = [], bcc = [], deliveredTo, headers }: Email) {
  const boxes = [...to, ...cc, ...bcc].flatMap(flatten);
  const others = headers
    .filter(({ key }) => receiverHeaders.has(key))
    .map(({ value }) => value.replaceAll(/[<>]/g, "").trim());
  const addresses = [...boxes.map(({ address }) => address), deliveredTo ?? "", ...others];
  const names = boxes.map(({ name }) => name.trim()).filter((name) => /\S\s+\S/.test(name));
  const words = [...addresses, ...addresses.map(encodeURIComponent), ...names]
    .filter((word) => word.length > 3)
    .toSorted((one, other) => other.length - one.length);
  const pattern =
    words.length > 0
      ? new RegExp(words.slice(0, mostReceivers).map(escapeForRegExp).join("|"), "giu")
      : undefined;
  return (text: string): string => {
    const concealed = pattern ? text.replaceAll(pattern, receiver) : text;
    return concealed.replaceAll(forwarded, "");
  };
}

const receiver = "[receiver]";
const mostReceivers = 500;
const receiverHeaders = new Set(["delivered-to", "x-original-to", "envelope-to", "x-envelope-to"]);

function flatten(address: Address): { name: string; address: string }[] {
  if (address.group) return address.group;
  return [address];
}

/** "To: Jane Doe <jane@a.example>", "> An: …", "<b>Cc:</b> …" */
const forwarded =
  /^[ \t>*]{0,10}(?:to|cc|bcc|an|kopie|à|para|aan|do|кому|копия):[^\n\r@]{0,2000}@[^\n\r]*$/gim;
