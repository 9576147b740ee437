/** While developing: a change in the corpus folder shows on the open pages at once, and so does a mistake. */
import { relative, sep } from "node:path";
import type { AstroIntegration, HookParameters } from "astro";
import { readReferenceTables } from "../corpus/read-tables.ts";
import { holdCorpus } from "../held-corpus.ts";
import {
  corpusFileElsewhere,
  corpusFolder,
  type ReadCorpus,
  readConfiguredCorpus,
} from "../loader.ts";

type Server = HookParameters<"astro:server:setup">["server"];

/** The integration; it is for the development server only. */
export function showChanges(): AstroIntegration {
  return {
    name: "show-changes",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        // As the reading does: a link may lead to a folder of any size.
        updateConfig({ vite: { server: { watch: { followSymlinks: false } } } });
      },
      "astro:server:setup": async ({ server }) => {
        const tables = readReferenceTables();
        const read = () => tryToRead(() => readConfiguredCorpus(tables));
        await read();
        let shown = Promise.resolve();
        watchCorpus(server, () => {
          shown = shown.then(async () => tellOpenPages(server, await read()));
        });
        server.middlewares.use((_request, _response, next) => {
          forgetAddresses(server);
          next();
        });
      },
    },
  };
}

/** @returns the mistake that kept the corpus from being read, if there is one. */
async function tryToRead(read: () => Promise<ReadCorpus>): Promise<Error | undefined> {
  try {
    holdCorpus((await read()).corpus);
    return undefined;
  } catch (error) {
    const mistake = error instanceof Error ? error : new Error(String(error));
    console.error(mistake.message);
    holdCorpus(mistake);
    return mistake;
  }
}

/** An editor may write a file in several steps; they are one change. */
const settlingTime = 50;

function watchCorpus(server: Server, refresh: () => void): void {
  const folder = corpusFolder();
  const corpusFile = corpusFileElsewhere();
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(corpusFile === undefined ? folder : [folder, corpusFile]);
  server.watcher.on("all", (_, path) => {
    if (path !== corpusFile && !isPartOf(folder, path)) return;
    clearTimeout(timer);
    timer = setTimeout(refresh, settlingTime);
  });
}

/** Whether the reading of a folder looks at a path: it is not outside, and nothing on the way is hidden. */
function isPartOf(folder: string, path: string): boolean {
  return !relative(folder, path)
    .split(sep)
    .some((name) => name.startsWith("."));
}

/**
 * Astro keeps which pages there are until it hears that content has changed. It hears so before every
 * page: a request that began before a change would keep the old ones once more.
 */
function forgetAddresses({ environments }: Server): void {
  for (const name of ["ssr", "prerender"])
    environments[name]?.hot.send("astro:content-changed", {});
}

/** Vite shows an error above every open page; a reload takes it away. */
function tellOpenPages(server: Server, mistake: Error | undefined): void {
  const { hot } = server.environments.client;
  if (mistake) hot.send({ type: "error", err: { message: mistake.message, stack: "" } });
  else hot.send({ type: "full-reload", path: "*" });
}
