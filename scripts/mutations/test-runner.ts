/**
 * A test runner for Stryker, which has none for node:test. The tests are loaded once, and each change is tried with
 * those of them that reach it; for a change of what is computed on loading, all modules are loaded anew.
 */
import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { collected, type CollectedTest, endings } from "./collected-tests.ts";

/** What the changed code asks for which change is made, and counts its visits in. */
interface Instruments {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: unknown;
  hitCount?: number;
  hitLimit?: number | undefined;
}

interface MutantRun {
  activeMutant: { id: string };
  testFilter?: string[];
  hitLimit?: number;
  mutantActivation: "runtime" | "static";
}

const { TESTS = "", SKIP = "" } = process.env;
let files: string[] = [];
let tests: CollectedTest[] = [];
/** How often modules were loaded; it is part of their addresses, so that they are loaded again. */
let loads = 0;
const instruments: Instruments = {};
Object.assign(globalThis, { __stryker__: instruments });

const runner = {
  capabilities: () => ({ reloadEnvironment: true }),

  async init() {
    const url = new URL("./collected-tests.ts", import.meta.url).href;
    const own = pathToFileURL(resolve("x")).href.slice(0, -1);
    registerHooks({
      resolve(specifier, context, next) {
        if (specifier === "node:test") return { url, shortCircuit: true };
        const found = next(specifier, context);
        const isOwn = found.url.startsWith(own) && found.url.endsWith(".ts");
        return isOwn ? { ...found, url: `${found.url}?${loads}` } : found;
      },
    });
    files = globSync(TESTS.split(" "));
    tests = await loadTests();
  },

  async dryRun() {
    const results = [];
    for (const test of tests) {
      instruments.currentTestId = test.id;
      results.push(await timed(test));
    }
    instruments.currentTestId = undefined;
    const mutantCoverage = structuredClone(instruments.mutantCoverage);
    // Were this to fail without a change, every change would seem to be noticed.
    results.push(await timed({ id: "all, loaded anew", run: runAll }));
    return { status: "complete", tests: results, mutantCoverage };
  },

  async mutantRun({ activeMutant: { id }, testFilter, hitLimit, mutantActivation }: MutantRun) {
    if (mutantActivation === "static") return runLoadedAnew(id);
    for (const test of tests) {
      if (testFilter && !testFilter.includes(test.id)) continue;
      Object.assign(instruments, { activeMutant: id, hitCount: 0, hitLimit });
      const started = process.cpuUsage();
      const failureMessage = await failureOf(test);
      instruments.activeMutant = undefined;
      if (failureMessage === undefined) continue;
      if (process.cpuUsage(started).user > longest * 1000) return { status: "timeout" };
      if ((await failureOf(test)) === undefined) return killed(test.id, failureMessage);
      // A test that goes on failing does so because of what a change left in memory: that is given up.
      const result = await runLoadedAnew(id);
      tests = await loadTests();
      return result;
    }
    return survived;
  },

  async dispose() {
    for (const end of endings) await end();
  },
};

async function timed(test: CollectedTest) {
  const start = performance.now();
  const failureMessage = await failureOf(test);
  const status = failureMessage === undefined ? 0 : 1;
  return {
    id: test.id,
    name: test.id,
    timeSpentMs: performance.now() - start,
    status,
    failureMessage,
  };
}

const survived = { status: "survived", nrOfTests: 1 };

function killed(test: string, failureMessage: string) {
  return { status: "killed", killedBy: [test], failureMessage, nrOfTests: 1 };
}

async function loadTests(): Promise<CollectedTest[]> {
  loads += 1;
  collected.length = 0;
  for (const file of files) await import(pathToFileURL(resolve(file)).href);
  return collected.filter(({ id }) => SKIP === "" || !new RegExp(SKIP).test(id));
}

/** Runs all tests, with the change made from the start. */
async function runLoadedAnew(id: string) {
  Object.assign(instruments, { activeMutant: id, hitCount: 0, hitLimit: undefined });
  const failed = await failureOf({ id, run: runAll });
  instruments.activeMutant = undefined;
  return failed === undefined ? survived : killed(tests[0]?.id ?? "", failed);
}

async function runAll(): Promise<void> {
  for (const { run } of await loadTests()) await run();
}

/** Runs a test, which is ended when it does not end by itself. */
async function failureOf({ run }: CollectedTest): Promise<string | undefined> {
  try {
    Object.assign(globalThis, { __run__: run });
    await runScript.runInThisContext({ timeout: 10 * longest });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const runScript = new Script("__run__()");
/** Milliseconds of the processor: all tests together take less. On a busy machine that may be many seconds. */
const longest = 2000;

export const strykerPlugins = [{ kind: "TestRunner", name: "node", factory: () => runner }];
