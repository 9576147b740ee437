/**
 * The same texts as a page each, made by others: bare Astro, Eleventy and Hugo where they are installed, and the
 * search index that Pagefind makes of the bare pages.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Cost, timeProcess } from "./time-process.ts";
import { type Weight, weigh } from "./weigh.ts";

export interface Made extends Cost, Weight {
  tool: string;
}

interface Peer {
  tool: string;
  /** A folder in sites/. */
  site: string;
  /** Where it looks for the texts, and where it puts the pages. */
  texts: string;
  pages: string;
  isMarkdown: boolean;
  command: string[];
}

const node = process.execPath;
const eleventy = resolve("node_modules/@11ty/eleventy/cmd.cjs");

const peers: Peer[] = [
  {
    ...{ tool: "bare Astro", site: "astro", texts: "texts", pages: "dist", isMarkdown: false },
    command: [node, resolve("node_modules/astro/bin/astro.mjs"), "build"],
  },
  {
    ...{ tool: "Eleventy", site: "eleventy", texts: "texts", pages: "_site", isMarkdown: true },
    command: [node, eleventy, "--quiet"],
  },
  {
    ...{ tool: "Hugo", site: "hugo", texts: "content", pages: "public", isMarkdown: true },
    command: ["hugo", "--quiet"],
  },
];

/**
 * Builds the site of each peer that is installed.
 *
 * @param folder where they may work.
 */
export async function measurePeers(folder: string, texts: string, markdown: string) {
  const made: Made[] = [];
  for (const peer of peers.filter(isInstalled))
    made.push(await measurePeer(peer, join(folder, peer.site), peer.isMarkdown ? markdown : texts));
  made.push(await measurePagefind(join(folder, "astro/dist")));
  return made;
}

function isInstalled({ tool, command }: Peer): boolean {
  if (tool === "Eleventy") return existsSync(eleventy);
  if (tool !== "Hugo") return true;
  try {
    execFileSync(command[0] ?? "", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function measurePeer(peer: Peer, folder: string, texts: string): Promise<Made> {
  cpSync(join(import.meta.dirname, "sites", peer.site), folder, { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  cpSync(texts, join(folder, peer.texts), { recursive: true });
  const cost = await timeProcess(peer.command, {
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: "1" },
  });
  return { tool: peer.tool, ...cost, ...weigh(join(folder, peer.pages)) };
}

/** Of the bare pages, so that it reads the texts and little else. */
async function measurePagefind(pages: string): Promise<Made> {
  const command = [node, resolve("node_modules/pagefind/lib/runner/bin.cjs"), "--site", pages];
  const cost = await timeProcess([...command, "--quiet"]);
  return { tool: "Pagefind's index", ...cost, ...weigh(join(pages, "pagefind")) };
}
