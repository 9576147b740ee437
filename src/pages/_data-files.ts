/** The data files of the corpus, and what is in each: read by the endpoint and by the page that lists them. */
import { createHash } from "node:crypto";
import { type DataFile, encode, toJson } from "../data/data-file.ts";
import { listSmallFiles, listWholeFiles } from "../data/data-files.ts";
import { describePackage, listResources } from "../data/data-package.ts";
import { holdCards, holdFiles } from "../held-files.ts";
import { putFile } from "../new-site.ts";
import { listShareCards } from "../site/share/share-card.ts";
import { routes } from "../site/shared/routes.ts";
import { loadCorpusIndex } from "./_corpus.ts";

let measured: Promise<ResourceMeasures> | undefined;
type ResourceMeasures = Awaited<ReturnType<typeof measure>>;

/**
 * The size, hash and number of lines of each file about the whole corpus. In a build they are written meanwhile, once:
 * a long table is never whole in memory.
 */
export function measureResources(): Promise<ResourceMeasures> {
  if (import.meta.env.DEV) return measure(measureFile);
  measured ??= measure(({ path, write }) => putFile(path, encode(write())));
  return measured;
}

/** The data files that Astro serves; in a build all are written past it, here or by a hook (small-files.ts). */
export async function loadDataFiles(): Promise<DataFile[]> {
  const corpus = await loadCorpusIndex();
  const counted = await measureResources();
  const others = [
    ...listWholeFiles(corpus),
    {
      path: routes.data("datapackage.json"),
      write: () => [toJson(describePackage(corpus, counted))],
    },
    ...listSmallFiles(corpus),
  ];
  if (import.meta.env.DEV) return [...counted.map(({ resource }) => resource.file), ...others];
  holdFiles(others);
  holdCards(listShareCards(corpus));
  return [];
}

async function measure(measureOne: (file: DataFile) => { bytes: number; hash: string }) {
  const corpus = await loadCorpusIndex();
  return listResources(corpus).map((resource) => ({
    resource,
    measure: { ...measureOne(resource.file), rows: resource.table?.count(corpus) },
  }));
}

function measureFile({ write }: DataFile) {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const chunk of encode(write())) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, hash: hash.digest("hex") };
}
