/** A file of dist/ → what in it would break under another address, or need an exception in the policy. */

/** One tag of a page as a browser reads it: what stands in quotes is a value, whatever it holds. */
interface Tag {
  name: string;
  attributes: Map<string, string>;
}

interface Fault<Subject> {
  isIn: (subject: Subject) => boolean;
  says: string;
}

/** Elements that a browser loads or sends by themselves; a link only leads there. */
const loading = /^(?:script|link|img|iframe|source|video|audio|form)$/;
const addressNames = ["href", "src", "action"];

const inTags: Fault<Tag>[] = [
  {
    isIn: (tag) => addressesOf(tag).some((address) => address.startsWith("/")),
    says: "an address from the root",
  },
  {
    isIn: (tag) =>
      loading.test(tag.name) &&
      tag.attributes.get("rel") !== "canonical" &&
      addressesOf(tag).some((address) => /^(?!data:)[a-z]+:/i.test(address)),
    says: "a file of another site",
  },
  {
    isIn: ({ name, attributes }) =>
      name === "script" &&
      !attributes.has("src") &&
      attributes.get("type") !== "application/ld+json",
    says: "an inline script",
  },
  {
    isIn: ({ name, attributes }) => name === "script" && attributes.get("type") === "module",
    says: "a module, which browsers refuse on a disk",
  },
  { isIn: ({ attributes }) => attributes.has("style"), says: "a style attribute" },
  {
    isIn: ({ attributes }) => [...attributes.keys()].some((name) => name.startsWith("on")),
    says: "an event attribute",
  },
];

/** Only 404.html has what it shows inside it; a host may show it at any depth. */
const inside: Fault<Tag>[] = [
  { isIn: ({ name }) => name === "style", says: "an inline style sheet" },
  {
    isIn: (tag) => addressesOf(tag).some((address) => address.startsWith("data:")),
    says: "a file inside an address",
  },
];

const inStyles: Fault<string>[] = [
  {
    isIn: (style) => /url\(["']?(?:\/|[a-z]+:\/\/)/i.test(style),
    says: "an address from the root or of another site",
  },
  { isIn: (style) => /@import/i.test(style), says: "an import" },
];

const inScripts: Fault<string>[] = [
  {
    isIn: (script) => /^\s*(?:import|export)[\s{*"']/m.test(script),
    says: "an import or export, which a classic script cannot have",
  },
];

/** In: a path in dist/ and a way to read it. Out: one line for each fault; none for files of other kinds. */
export function findFaults(file: string, read: () => string): string[] {
  return [...new Set(listFaults(file, read))].map((says) => `${file} has ${says}`);
}

function listFaults(file: string, read: () => string): string[] {
  if (file.endsWith(".css"))
    return inStyles.filter(({ isIn }) => isIn(read())).map(({ says }) => says);
  if (file.endsWith(".js"))
    return inScripts.filter(({ isIn }) => isIn(read())).map(({ says }) => says);
  if (!file.endsWith(".html")) return [];
  const faults = file === "404.html" ? inTags : [...inTags, ...inside];
  return readTags(read()).flatMap((tag) =>
    faults.filter(({ isIn }) => isIn(tag)).map(({ says }) => says),
  );
}

/** `<a href="a.html" title="a > b">`: the name, then attributes with quoted, bare or no values. */
const tagPattern =
  /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>=/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s"'<>=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

function readTags(page: string): Tag[] {
  return [...page.matchAll(tagPattern)].map(([, name = "", attributes = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(attributePattern)].map(([, key = "", quoted, single, bare]) => [
        key.toLowerCase(),
        quoted ?? single ?? bare ?? "",
      ]),
    ),
  }));
}

function addressesOf({ attributes }: Tag): string[] {
  return addressNames.flatMap((name) => attributes.get(name) ?? []);
}
