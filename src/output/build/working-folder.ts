/**
 * The folder beside a destination, or in it, that holds what is unfinished: a claim and a folder for each
 * build that has begun there. It is made by the first and removed by the last.
 */
import { mkdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { claimPath, listEntries } from "./claims.ts";
import { hasCode } from "./error-code.ts";
import { finishExchange } from "./exchange.ts";
import { isUnfinished } from "./exchange-plan.ts";
import { isSameOrInside } from "./real-path.ts";

/**
 * Nobody else needs to see what is unfinished, least of all a web server.
 *
 * @returns the first folder of the path that was not there.
 */
export function makeWorkingFolder(working: string): string | undefined {
  try {
    return mkdirSync(working, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Dateline cannot write to ${dirname(working)} (${reason}): name another folder for the site.`,
    );
  }
}

export function refuseIfForeign(working: string): void {
  const foreign = listEntries(working).find((name) => !ownNames.test(name));
  if (foreign === undefined) return;
  throw new Error(
    `Dateline would keep what is unfinished in ${working}, but something else is there (${foreign}): move it away, then build again.`,
  );
}

const ownNames = /^(?:claim-(\d+)\.json|build-(\d+))$/;

/** @returns the numbers of all builds that have a claim or a folder, in order. */
export function listNumbers(working: string): number[] {
  return listEntries(working)
    .flatMap((name) => {
      const [, claim, build] = ownNames.exec(name) ?? [];
      return claim ?? build ?? [];
    })
    .map(Number)
    .sort((a, b) => a - b);
}

/** The builds before this one are over: an exchange that they had begun is finished, the rest removed. */
export function clearOlder(working: string, number: number): void {
  for (const older of new Set(listNumbers(working).filter((listed) => listed < number))) {
    const folder = toBuildFolder(working, older);
    if (isUnfinished(folder)) finishExchange(folder);
    clear(working, older);
  }
}

/** An exchange that could not be finished is left to the next build. */
export function leave(working: string, number: number): void {
  if (isUnfinished(toBuildFolder(working, number))) rmSync(claimPath(working, number));
  else clear(working, number);
  removeEmpty(working, working);
}

/** Removes a folder and those above it, up to the topmost, as far as they are empty. */
export function removeEmpty(folder: string, topmost: string): void {
  if (!isSameOrInside(folder, topmost)) return;
  try {
    rmdirSync(folder);
  } catch (error) {
    if (hasCode(error, "ENOTEMPTY", "EEXIST", "ENOENT")) return;
    throw error;
  }
  removeEmpty(dirname(folder), topmost);
}

/** The claim goes last: as long as it is there, no other build comes in. */
function clear(working: string, number: number): void {
  rmSync(toBuildFolder(working, number), { recursive: true, force: true, maxRetries: 5 });
  rmSync(claimPath(working, number), { force: true });
}

export function toBuildFolder(working: string, number: number): string {
  return join(working, `build-${number}`);
}
