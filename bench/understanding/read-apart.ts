/** Texts → the names one reader finds in them, its speed and its memory, in a process of its own. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Prediction } from "./score.ts";

export interface Measured {
  names: Record<string, Prediction[]>;
  /** Of UTF-8, per second of processor time, after one pass to warm up. */
  megabytesPerSecond: number;
  /** The most memory the process ever held. */
  peakMegabytes: number;
}

/** One text in, the names found out. */
export type Read = (text: string) => Prediction[];

export interface Text {
  id: string;
  text: string;
}

/**
 * Runs a reader in a process of its own and measures what it takes.
 *
 * @param reader - its name in readers/.
 * @param modelFile - for the readers that need one.
 */
export async function readApart(
  reader: string,
  texts: readonly Text[],
  modelFile: string,
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  const textsFile = join(folder, "texts.json");
  const measuredFile = join(folder, "measured.json");
  writeFileSync(textsFile, JSON.stringify(texts));
  try {
    const script = fileURLToPath(import.meta.url);
    execFileSync(process.execPath, [script, reader, textsFile, measuredFile, modelFile], {
      stdio: "inherit",
    });
    return JSON.parse(readFileSync(measuredFile, "utf8")) as Measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the process of its own does. */
async function measure(arguments_: readonly string[]): Promise<void> {
  const [reader = "", textsFile = "", measuredFile = "", modelFile = ""] = arguments_;
  const texts: Text[] = JSON.parse(readFileSync(textsFile, "utf8"));
  const { openReader } = (await import(`./readers/${reader}.ts`)) as {
    openReader(modelFile: string): Read;
  };
  const read = openReader(modelFile);
  for (const { text } of texts) read(text);
  const names: Measured["names"] = {};
  const before = process.cpuUsage();
  for (const { id, text } of texts) names[id] = read(text);
  const { user, system } = process.cpuUsage(before);
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const measured: Measured = {
    names,
    megabytesPerSecond: Math.round((1000 * bytes) / (user + system)) / 1000,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  writeFileSync(measuredFile, JSON.stringify(measured));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await measure(process.argv.slice(2));
