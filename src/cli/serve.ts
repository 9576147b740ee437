/** `dateline serve [folder] [destination]`: builds the site and serves it on this machine. */
import { waitForStop } from "../output/build/interruption.ts";
import { makeTemporaryFolder, removeTemporaryFolder } from "../output/build/temporary-folder.ts";
import { buildFromCommandLine, buildOptions } from "./build.ts";
import type { Command } from "./command.ts";
import { serverOptions, toServer } from "./server-options.ts";

export const serve: Command = {
  details: [],
  options: { ...buildOptions, ...serverOptions },
  run: async (commandLine) => {
    const server = toServer(commandLine);
    const site = await buildFromCommandLine(commandLine);
    process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
    process.env["ASTRO_PREVIEW_BACKGROUND"] = "0";
    const root = makeTemporaryFolder();
    try {
      await serveUntilStopped(site, root, server);
    } finally {
      removeTemporaryFolder(root);
    }
  },
};

async function serveUntilStopped(
  site: string,
  root: string,
  server: ReturnType<typeof toServer>,
): Promise<void> {
  // Loaded when the site is there: the build has a process of its own.
  const { preview } = await import("astro");
  const { configIn } = await import("../output/astro-config.ts");
  const running = await preview({ ...configIn(root), outDir: site, server, logLevel: "error" });
  console.info(`Read it at http://localhost:${running.port}/ (Ctrl+C stops)`);
  await waitForStop();
  await running.stop();
}
