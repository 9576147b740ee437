/** A corpus → the scripts in dist/search/: start.js, and the others in folders named after their content. */
import { indexCallback } from "../globals.ts";
import type { StartFile } from "../index-format.ts";
import type { SearchableCorpus } from "../searchable.ts";
import { buildIndex } from "./build-index.ts";
import { type IndexSizes, sizesFor } from "./emit-files.ts";

/** One file of dist/search/. */
export interface IndexScript {
  /** "s0-1b2c3d/p3.js" */
  path: string;
  script: string;
}

/** Builds the search index of a corpus. @returns its scripts, "start.js" first */
export async function toIndexScripts(
  corpus: SearchableCorpus,
  sizes: IndexSizes = sizesFor(corpus.articles.length),
): Promise<IndexScript[]> {
  const filesByFolder = new Map<string, { name: string; json: string }[]>();
  const head = buildIndex(
    corpus,
    (folder, name, content) => {
      const files = filesByFolder.get(folder) ?? [];
      filesByFolder.set(folder, files);
      files.push({ name, json: toJson(content) });
    },
    sizes,
  );
  const folders: Record<string, string> = {};
  const scripts: IndexScript[] = [];
  for (const [folder, files] of filesByFolder) {
    const hash = await hashOf(files.map(({ name, json }) => `${name}\n${json}`).join("\n"));
    folders[folder] = `${folder}-${hash}`;
    for (const { name, json } of files) scripts.push(toScript(`${folder}-${hash}/${name}`, json));
  }
  const start: Omit<StartFile, "build"> = { articles: corpus.articles.length, folders, head };
  const build = await hashOf(toJson(start));
  return [toScript("start", toJson({ build, ...start })), ...scripts];
}

function toScript(path: string, json: string): IndexScript {
  return { path: `${path}.js`, script: `${indexCallback}("${path}",${json})\n` };
}

/** JSON that is safe in a script, also if a host serves it with a wrong encoding or inside a page. */
function toJson(content: unknown): string {
  return JSON.stringify(content)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** The first 48 bits of SHA-256, in hexadecimal. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes.slice(0, 6))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
