/** While developing: a change in the corpus folder shows on the open pages at once, and so does a mistake. */
import { relative, sep } from "node:path";
import type { AstroIntegration, HookParameters } from "astro";
import { currentMistake } from "./held-mistake.ts";
import { corpusFolder } from "./loader.ts";

type Server = HookParameters<"astro:server:setup">["server"];

/** An editor may write a file in several steps; they are one change. */
const settlingTime = 50;

/** The integration; it is for the development server only. */
export function refreshInDev(): AstroIntegration {
  return {
    name: "refresh-in-dev",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        // As the reading does: a link may lead to a folder of any size.
        updateConfig({ vite: { server: { watch: { followSymlinks: false } } } });
      },
      "astro:server:setup": ({ server, refreshContent }) => {
        if (refreshContent) watchCorpus(server, () => refreshContent({}));
      },
    },
  };
}

function watchCorpus(server: Server, readAgain: () => Promise<void>): void {
  const folder = corpusFolder();
  const corpusFile = process.env["DATELINE_CONFIG"];
  const refresh = oneAtATime(() => showReading(server, readAgain));
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

/** Astro reloads open pages when what they show has changed; a message has to be sent and taken away. */
async function showReading(server: Server, readAgain: () => Promise<void>): Promise<void> {
  const before = currentMistake();
  await readAgain();
  const now = currentMistake();
  const { hot } = server.environments.client;
  if (now) hot.send({ type: "error", err: { message: now.message, stack: "" } });
  else if (before) hot.send({ type: "full-reload", path: "*" });
}

/** A call that comes while one runs makes it run once more. */
function oneAtATime(run: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await run().catch((error: unknown) => console.error(error));
    }
    running = false;
  };
}
