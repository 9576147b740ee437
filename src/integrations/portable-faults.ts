/** A file of dist/ → what in it would break under another address, or need an exception in the policy. */

interface Fault {
  pattern: RegExp;
  says: string;
}

/** Seed text cannot set these off: the serializer escapes every `<` of it, and quotes in attributes. */
const inPages: Fault[] = [
  // <a href="/about.html">, <script src="//host/a.js">
  { pattern: /<[a-z][^<>]*\s(?:href|src|action)="\//i, says: "an address from the root" },
  // <script src="https://host/a.js">, <img src="http://host/a.png">
  {
    pattern:
      /<(?:script|link|img|iframe|source|video|audio|form)\s[^<>]*(?:href|src|action)="[a-z]+:/i,
    says: "a file of another site",
  },
  { pattern: /<script(?![^<>]*\ssrc=)[^<>]*>/i, says: "an inline script" },
  { pattern: /<script[^<>]*\stype="module"/i, says: "a module, which browsers refuse on a disk" },
  { pattern: /<[a-z][^<>]*\sstyle=/i, says: "a style attribute" },
  { pattern: /<[a-z][^<>]*\son[a-z]+=/i, says: "an event attribute" },
];

const inlineStyle: Fault = { pattern: /<style/i, says: "an inline style sheet" };

const inStyles: Fault[] = [
  { pattern: /url\(["']?(?:\/|[a-z]+:\/\/)/i, says: "an address from the root or of another site" },
  { pattern: /@import/i, says: "an import" },
];

const inScripts: Fault[] = [
  {
    pattern: /^\s*(?:import|export)[\s{*"']/m,
    says: "an import or export, which a classic script cannot have",
  },
];

/** In: a path in dist/ and a way to read it. Out: one line for each fault; none for files of other kinds. */
export function findFaults(file: string, read: () => string): string[] {
  const faults = faultsFor(file);
  if (faults.length === 0) return [];
  const content = read();
  return faults
    .filter(({ pattern }) => pattern.test(content))
    .map(({ says }) => `${file} has ${says}`);
}

function faultsFor(file: string): Fault[] {
  if (file === "404.html") return inPages;
  if (file.endsWith(".html")) return [...inPages, inlineStyle];
  if (file.endsWith(".css")) return inStyles;
  if (file.endsWith(".js")) return inScripts;
  return [];
}
