/**
 * Claims on a working folder: `claim-1.json` and so on, one for every build that has begun there. Each says
 * which process, since when, for which destination; the last one holds the folder while its process runs.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { hasCode } from "./error-code.ts";
import { identifyProcess, isRunning, processIdentitySchema } from "./process-identity.ts";

const claimSchema = z.object({
  note: z.string(),
  destination: z.string(),
  since: z.iso.datetime(),
  process: processIdentitySchema,
});

type Claim = z.infer<typeof claimSchema>;

/** How often a build shows those on other machines that it still runs, and after what silence it counts as dead there. */
export const beat = 15_000;
const patience = 10 * 60_000;
/** A claim that cannot be read yet may be being written. */
const writingTime = 5_000;

/** @returns the numbers of the claims, in order; none if there is no such folder. */
export function listClaims(working: string): number[] {
  return listEntries(working)
    .flatMap((name) => /^claim-(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** @returns what is in a folder; nothing if there is none. */
export function listEntries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}

export function claimPath(working: string, number: number): string {
  return join(working, `claim-${number}.json`);
}

/**
 * Makes the claim with this number. The file can be created only once, so of two processes one succeeds.
 *
 * @returns false when another process was quicker, or has just removed the folder.
 */
export function tryClaiming(working: string, number: number, destination: string): boolean {
  const content: Claim = {
    note: "A folder of Dateline's for what is unfinished. The next build of the same site removes it.",
    destination,
    since: new Date().toISOString(),
    process: identifyProcess(),
  };
  try {
    const text = `${JSON.stringify(content, null, 2)}\n`;
    writeFileSync(claimPath(working, number), text, { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST", "ENOENT")) return false;
    throw error;
  }
}

/** @returns a sentence on who holds the folder and what to do, or undefined when nobody does. */
export function describeHolder(working: string): string | undefined {
  const number = listClaims(working).at(-1);
  if (number === undefined) return undefined;
  const stats = statSync(claimPath(working, number), { throwIfNoEntry: false });
  const age = Date.now() - (stats?.mtimeMs ?? 0);
  const claim = readClaim(working, number);
  if (!claim)
    return age < writingTime
      ? `Another build begins at this moment, says ${working}: try again.`
      : undefined;
  const running = isRunning(claim.process);
  if (running === "unknown") return age < patience ? describeElsewhere(claim, working) : undefined;
  return running ? describeHere(claim) : undefined;
}

/** @returns the claim, or undefined when it is not written yet, damaged, or gone. */
function readClaim(working: string, number: number): Claim | undefined {
  try {
    const text = readFileSync(claimPath(working, number), "utf8");
    return claimSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function describeHere({ destination, since, process: { pid } }: Claim): string {
  return `${destination} is being built by process ${pid} since ${formatTime(since)}. Wait until it has finished, or stop it (kill ${pid}); two builds cannot write one site.`;
}

function describeElsewhere(
  { destination, since, process: { pid, host } }: Claim,
  working: string,
): string {
  return `${destination} is being built by process ${pid} on ${host} since ${formatTime(since)}. Wait until it has finished; or, if it runs no more, remove ${working}.`;
}

/** "2026-11-26T20:55:06.123Z" → "2026-11-26 20:55:06 UTC" */
function formatTime(since: string): string {
  return `${since.slice(0, 19).replace("T", " ")} UTC`;
}
