/**
 * One build at a time for each destination. A build holds the destination's working folder by a claim; when
 * the process of the last claim is gone, the next build makes a claim of its own, then finishes or clears
 * away what the dead one has left.
 */
import { existsSync, mkdirSync, utimesSync } from "node:fs";
import { dirname } from "node:path";
import { beat, claimPath, describeHolder, listClaims, tryClaiming } from "./claims.ts";
import type { Target } from "./target.ts";
import {
  clearOlder,
  leave,
  listNumbers,
  makeWorkingFolder,
  refuseIfForeign,
  removeEmpty,
  toBuildFolder,
} from "./working-folder.ts";

export interface Lock {
  /** A folder for this build alone, inside the working folder. */
  folder: string;
  /** Throws when the working folder is no longer held: someone removed it, or another machine took it. */
  check(): void;
  /** Clears away what this build has left unfinished, and lets the next one in. */
  release(): void;
}

/**
 * Takes hold of a destination, and puts right what a build that was killed has left there.
 *
 * @throws when another build holds the destination; the message says which process, and since when.
 */
export function lockTarget(target: Target): Lock {
  const { working, otherWorking } = target;
  const { number, made } = claim(target);
  const heart = setInterval(() => touch(claimPath(working, number)), beat).unref();
  const release = () => {
    clearInterval(heart);
    leave(working, number);
    if (made !== undefined) removeEmpty(dirname(working), made);
  };
  const folder = toBuildFolder(working, number);
  try {
    refuseIfHeld(otherWorking);
    recover(otherWorking);
    clearOlder(working, number);
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    release();
    throw error;
  }
  return { folder, check: () => checkHeld(working, number), release };
}

/** Puts right what a killed build has left at a destination. A build that still runs is left alone. */
export function recoverTarget(target: Target): void {
  for (const working of [target.working, target.otherWorking]) recover(working);
}

function recover(working: string): void {
  if (describeHolder(working) !== undefined) return;
  const number = (listNumbers(working).at(-1) ?? 0) + 1;
  const isEmpty = number === 1;
  if (isEmpty) removeEmpty(working, working);
  if (isEmpty || !tryClaiming(working, number, dirname(working))) return;
  try {
    clearOlder(working, number);
  } finally {
    leave(working, number);
  }
}

function claim({ working, folder }: Target): { number: number; made: string | undefined } {
  for (let tries = 0; tries < 20; tries += 1) {
    const made = makeWorkingFolder(working);
    try {
      refuseIfForeign(working);
      refuseIfHeld(working);
      const number = (listNumbers(working).at(-1) ?? 0) + 1;
      if (tryClaiming(working, number, folder)) return { number, made };
    } catch (error) {
      removeEmpty(working, made ?? working);
      throw error;
    }
  }
  throw new Error(`Too many builds want to write ${folder} at once: try again.`);
}

function refuseIfHeld(working: string): void {
  const holder = describeHolder(working);
  if (holder !== undefined) throw new Error(holder);
}

function checkHeld(working: string, number: number): void {
  if (listClaims(working).at(-1) === number) return;
  throw new Error(`${working} was removed or taken by another build, so this one stops.`);
}

function touch(path: string): void {
  const now = new Date();
  if (existsSync(path)) utimesSync(path, now, now);
}
