/** What in a file would break under another address, or need an exception in the content security policy. */
import type { SiteText, Tag } from "./site-text.ts";

interface Fault<Part> {
  isIn: (part: Part) => boolean;
  says: string;
}

/** Elements that a browser loads or sends by themselves; a link only leads there. */
const loading = new Set("script link img iframe source video audio form".split(" "));
const addressNames = new Set(["href", "src", "action"]);

const inTags: Fault<Tag>[] = [
  {
    isIn: (tag) => hasAddress(tag, (address) => address.startsWith("/")),
    says: "an address from the root",
  },
  {
    isIn: (tag) =>
      loading.has(tag.name) &&
      hasAddress(tag, (address) => /^(?!data:)[a-z]+:/i.test(address)) &&
      attributeOf(tag, "rel") !== "canonical",
    says: "a file of another site",
  },
  {
    isIn: (tag) => tag.name === "script" && attributeOf(tag, "type") === "module",
    says: "a module, which browsers refuse on a disk",
  },
  { isIn: (tag) => attributeOf(tag, "style") !== undefined, says: "a style attribute" },
  {
    isIn: ({ attributes }) => attributes.some(({ name }) => name.startsWith("on")),
    says: "an event attribute",
  },
];

/** Only 404.html has what it shows inside it; a host may show it at any depth. */
const inside: Fault<Tag>[] = [
  {
    isIn: (tag) =>
      tag.name === "script" &&
      attributeOf(tag, "src") === undefined &&
      attributeOf(tag, "type") !== "application/ld+json",
    says: "an inline script",
  },
  { isIn: ({ name }) => name === "style", says: "an inline style sheet" },
  {
    isIn: (tag) => hasAddress(tag, (address) => address.startsWith("data:")),
    says: "a file inside an address",
  },
];
const inTagsAndInside = [...inTags, ...inside];

const inStyles: Fault<string>[] = [
  {
    isIn: (style) => /url\(["']?(?:\/|[a-z]+:\/\/)/i.test(style),
    says: "an address from the root or of another site",
  },
  { isIn: (style) => /@import/i.test(style), says: "an import" },
];

const inScripts: Fault<string>[] = [
  {
    isIn: (script) => /^[^\S\n]*(?:import|export)[\s{*"']/m.test(script),
    says: "an import or export, which a classic script cannot have",
  },
];

/** @returns a line for each kind of fault in the file. */
export function findFaults(file: SiteText): string[] {
  const says = new Set<string>();
  if (file.kind === "style") addFaults(says, inStyles, file.text);
  else if (file.kind === "script") addFaults(says, inScripts, file.text);
  else {
    const faults = file.path === "404.html" ? inTags : inTagsAndInside;
    for (const tag of file.tags) addFaults(says, faults, tag);
  }
  return [...says].map((fault) => `${file.path} has ${fault}`);
}

function addFaults<Part>(all: Set<string>, faults: Fault<Part>[], part: Part): void {
  for (const { isIn, says } of faults) if (isIn(part)) all.add(says);
}

function hasAddress({ attributes }: Tag, isSuch: (address: string) => boolean): boolean {
  return attributes.some(({ name, value }) => addressNames.has(name) && isSuch(value));
}

function attributeOf({ attributes }: Tag, wanted: string): string | undefined {
  return attributes.find(({ name }) => name === wanted)?.value;
}
