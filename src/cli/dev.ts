/** `dateline dev [folder]`: shows the site while the folder, or Dateline itself, is worked on. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { dev as startDevServer } from "astro";
import { mergeConfig } from "astro/config";
import { showChanges } from "../dev/show-changes.ts";
import { configIn } from "../output/astro-config.ts";
import { waitForStop } from "../output/build/interruption.ts";
import { makeTemporaryFolder, removeTemporaryFolder } from "../output/build/temporary-folder.ts";
import { packageFolder } from "../output/package-folder.ts";
import { configOption } from "./build.ts";
import type { Command } from "./command.ts";
import { resolvePath, toCorpusFolder } from "./paths.ts";
import { serverOptions, toServer } from "./server-options.ts";

export const dev: Command = {
  details: ["Each page is made when it is asked for, and nothing is written. For small folders."],
  options: { ...serverOptions, config: configOption },
  run: async (commandLine) => {
    const server = toServer(commandLine);
    const config = commandLine.valueOf("config");
    process.env["DATELINE_CORPUS"] = toCorpusFolder(commandLine.words[0]);
    if (config !== undefined) process.env["DATELINE_CONFIG"] = resolvePath(config);
    process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
    process.env["ASTRO_DEV_BACKGROUND"] = "0";
    process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";
    const root = makeTemporaryFolder();
    try {
      await serveUntilStopped(root, server);
    } finally {
      removeTemporaryFolder(root);
    }
  },
};

async function serveUntilStopped(root: string, server: ReturnType<typeof toServer>): Promise<void> {
  const additions = { server, vite: allowed, integrations: [showChanges()] };
  const running = await startDevServer(mergeConfig(configIn(root), additions));
  await waitForStop();
  await running.stop();
}

/** Besides its root the server may hand out Dateline's own files. */
const allowed = {
  server: {
    fs: {
      allow: [
        packageFolder,
        dirname(dirname(fileURLToPath(import.meta.resolve("astro/package.json")))),
      ],
    },
  },
};
