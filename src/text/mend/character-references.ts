/** Character references and escapes that were never resolved: `&#39;`, `&amp;nbsp;`, `#x27;`, `\u2019`. */
import { mark } from "../interface-language.ts";
import { decodeHTMLStrict } from "entities";
import type { Repair } from "../../record/record.ts";
import { replaceAll } from "./replace-all.ts";

/** A repair for each reference that stands for a character, and each escape. */
export function findCharacterReferences(text: string): Repair[] {
  return [...findReferences(text), ...findEscapes(text)];
}

/**
 * In this order: `&amp;`, `&#8217;`, `&amp;nbsp;`; `&#39`, `&nbsp`, `O&rsquoBrien` without their end;
 * and with the ampersand lost `O#x27;Brien`, `it#8217;s`, `quot;`, `amp;`, `it#39;s`.
 * "issue #27; see" holds no reference: short decimal numbers count only for signs, beside a letter.
 */
const reference = new RegExp(
  [
    /&(?:amp;){0,2}(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/u,
    /&(?:#x[0-9a-f]{2,5}(?![0-9a-f;])|#\d{2,5}(?![\d;])|(?:amp|quot|lt|gt)(?![\w;=]))/u,
    /&(?:[lr][sd]quo|[nm]dash|hellip|nbsp)(?!r?;)/u,
    /(?<!&)#x[0-9a-f]{2,6};/u,
    /(?<![&\w])#\d{4,6};|(?<=\p{L})#8[23]\d{2};/u,
    /(?<!&)(?:quot|nbsp|[lr][sd]quo|[nm]dash|hellip);|(?<![&\w])(?:amp|apos);/u,
    /(?<=\p{L})#0?(?:3[489]|6[02]|160);|(?<![&\w])#0?(?:3[489]|6[02]|160);(?=\p{L})/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "giu",
);

function findReferences(text: string): Repair[] {
  if (!/[;&]/.test(text)) return [];
  const by = ([found]: RegExpExecArray) => decode(found);
  return replaceAll(text, reference, { kind: mark("entity debris"), by }).filter(
    (repair) => repair.text !== text.slice(repair.start, repair.end),
  );
}

/** "#x27;" → "’", "&amp;nbsp;" → a non-breaking space, "&unknown;" → itself. */
function decode(found: string): string {
  const whole = `${found.startsWith("&") ? "" : "&"}${found}${found.endsWith(";") ? "" : ";"}`;
  let decoded = whole;
  for (let depth = 0; depth < 3; depth += 1) decoded = decodeHTMLStrict(decoded);
  if (decoded === whole) return found;
  if (decoded === "'") return "’";
  return decoded.replace(unsafe, " ");
}

/** What a reference may not smuggle in: line ends and odd spaces become plain ones, controls vanish with them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const unsafe = /[^\S\u00A0\uFEFF]+|[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g;

/** `Ren\u00e9`, `O\'Brian`: as programs write characters. */
const escaped =
  /\\u(?<high>d[89ab][0-9a-f]{2})\\u(?<low>d[c-f][0-9a-f]{2})|\\u(?<unit>[0-9a-f]{4})|\\(?=["'])/gi;

function findEscapes(text: string): Repair[] {
  if (!text.includes("\\")) return [];
  const by = ({ groups }: RegExpExecArray) => {
    const units = [groups?.["high"], groups?.["low"], groups?.["unit"]]
      .filter((unit) => unit !== undefined)
      .map((unit) => Number.parseInt(unit, 16));
    return String.fromCharCode(...units).replace(unsafe, " ");
  };
  return replaceAll(text, escaped, { kind: mark("escaped character"), by });
}
