/** XML of documents → its elements, by their names without the prefix of a namespace. */
import { Parser } from "htmlparser2";
import { decodeSource } from "../../text/decode.ts";

export interface XmlHandlers {
  /** @param attributes by their names without prefix. */
  open?(name: string, attributes: Record<string, string>): void;
  text?(words: string): void;
  close?(name: string): void;
}

/** Reads XML. Nothing that it names is loaded, and no entities are defined by it. */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): void {
  const decoded = decodeSource(bytes);
  if ("problem" in decoded) return;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(localName(name), localNames(attributes)),
      ontext: (words) => text?.(words),
      onclosetag: (name) => close?.(localName(name)),
    },
    { xmlMode: true },
  );
  parser.end(decoded.text);
}

/** "d:t" → "t" */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localNames(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [localName(name), value]),
  );
}
