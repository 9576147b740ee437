/**
 * Office Open XML → HTML, by mammoth. It limits nothing, so that each part is inflated and looked at
 * here before it gets it; the library never opens the archive itself.
 */
import { decodeXML } from "entities";
import mammoth from "mammoth";
import { isInflated, openZip } from "../archive/zip.ts";
import type { InnerFile } from "../format.ts";
import { Damage } from "./damage.ts";

/** The HTML of a document, and what its properties give as its title. */
export interface WordContent {
  html: string;
  title?: string;
}

/** @throws {Damage} with the problem, or what mammoth throws for a document that is none. */
export async function convertToHtml(bytes: Uint8Array): Promise<WordContent> {
  const entries = await openZip(bytes, limits);
  if ("problem" in entries) throw new Damage(entries.problem);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (!byName.has("word/document.xml") && !byName.has("[Content_Types].xml"))
    throw new Damage({ kind: "broken-document" });
  const file = {
    exists: (name: string) => byName.has(name),
    read: async (name: string) => new TextDecoder().decode(await readPart(byName.get(name))),
  };
  // Node's mammoth reads from `file`; the empty buffer is for its types.
  const input = { file, arrayBuffer: new ArrayBuffer(0) };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap,
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    externalFileAccess: false,
  });
  const title = await readTitle(byName.get("docProps/core.xml"));
  return { html: value, ...(title && { title }) };
}

/** mammoth takes fifty times as much memory as a part has bytes: 500 articles have 25 MB, and take 1.4 GB. */
const limits = { bytes: 40 * 1024 * 1024, entries: 5000 };

async function readPart(entry: InnerFile | undefined): Promise<Uint8Array> {
  if (!entry) throw new Damage({ kind: "broken-document" });
  const bytes = await entry.read();
  if (!isInflated(bytes)) throw new Damage(bytes.problem);
  const { depth, elements } = measure(bytes);
  if (depth > deepest) throw new Damage({ kind: "nested-too-deep" });
  if (elements > mostElements) throw new Damage({ kind: "too-much-inflated" });
  return bytes;
}

/** A table in a table in a table is some twenty deep; mammoth and its parser call themselves for each level. */
const deepest = 400;

/** mammoth takes three kilobytes for each: as many as 1,000 long articles have. */
const mostElements = 1_000_000;

/** How deep the elements of an XML file are nested, and how many there are. */
function measure(xml: Uint8Array): { depth: number; elements: number } {
  let [depth, most, elements] = [0, 0, 0];
  let start = xml.indexOf(opening);
  while (start >= 0) {
    const end = xml.indexOf(closing, start);
    if (end < 0) break;
    const sign = xml[start + 1];
    if (sign === slash) depth -= 1;
    else if (sign !== exclamation && sign !== question) {
      elements += 1;
      if (xml[end - 1] !== slash) depth += 1;
    }
    most = Math.max(most, depth);
    start = xml.indexOf(opening, end);
  }
  return { depth: most, elements };
}

const [opening, closing, slash, exclamation, question] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f];

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

async function readTitle(entry: InnerFile | undefined): Promise<string | undefined> {
  if (!entry) return undefined;
  const bytes = await entry.read();
  if (!isInflated(bytes)) return undefined;
  const written = /<dc:title>([^<]{1,500})</.exec(new TextDecoder().decode(bytes))?.[1];
  return written && decodeXML(written).trim();
}
