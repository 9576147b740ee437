/**
 * A test runner for Stryker, which has none for node:test. The tests are loaded once, and each change is tried with
 * those of them that reach it. A process of its own runs them all for a change of what is computed on loading, and
 * once more for each change that no test noticed, so that nothing kept in memory decides.
 */
import { spawnSync } from "node:child_process";
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
const instruments: Instruments = {};
Object.assign(globalThis, { __stryker__: instruments });

const runner = {
  // A change that needs a fresh process gets one here.
  capabilities: () => ({ reloadEnvironment: true }),

  async init() {
    const url = new URL("./collected-tests.ts", import.meta.url).href;
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === "node:test" ? { url, shortCircuit: true } : next(specifier, context),
    });
    files = globSync(TESTS.split(" "));
    for (const file of files) await import(pathToFileURL(resolve(file)).href);
  },

  async dryRun() {
    const tests = [];
    for (const test of listTests()) {
      instruments.currentTestId = test.id;
      const start = performance.now();
      const failureMessage = await failureOf(test);
      const result = { id: test.id, name: test.id, timeSpentMs: performance.now() - start };
      tests.push({ ...result, status: failureMessage === undefined ? 0 : 1, failureMessage });
    }
    instruments.currentTestId = undefined;
    return { status: "complete", tests, mutantCoverage: instruments.mutantCoverage };
  },

  async mutantRun({ activeMutant: { id }, testFilter, hitLimit, mutantActivation }: MutantRun) {
    if (mutantActivation === "static") return runAlone(id);
    for (const test of listTests()) {
      if (testFilter && !testFilter.includes(test.id)) continue;
      Object.assign(instruments, { activeMutant: id, hitCount: 0, hitLimit });
      const started = process.cpuUsage();
      const failureMessage = await failureOf(test);
      instruments.activeMutant = undefined;
      if (failureMessage === undefined) continue;
      if (process.cpuUsage(started).user > longest * 1000) return { status: "timeout" };
      // A test that goes on failing does so because of what an earlier change left in memory.
      if ((await failureOf(test)) !== undefined) break;
      return { status: "killed", killedBy: [test.id], failureMessage, nrOfTests: 1 };
    }
    return runAlone(id);
  },

  async dispose() {
    for (const end of endings) await end();
  },
};

function listTests(): CollectedTest[] {
  return SKIP === "" ? collected : collected.filter(({ id }) => !new RegExp(SKIP).test(id));
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

/** Runs all tests in a process of its own, in which the change is made from the start. */
function runAlone(id: string) {
  const reporter = new URL("./stop-at-failure.ts", import.meta.url).href;
  const options = ["--test", "--test-isolation=none", `--test-reporter=${reporter}`];
  if (SKIP !== "") options.push(`--test-skip-pattern=/${SKIP}/`);
  const { status } = spawnSync(process.execPath, [...options, ...files], {
    stdio: "ignore",
    env: { ...process.env, __STRYKER_ACTIVE_MUTANT__: id },
    timeout: 90_000,
    killSignal: "SIGKILL",
  });
  if (status === 0) return { status: "survived", nrOfTests: collected.length };
  if (status === null) return { status: "timeout" };
  return { status: "killed", killedBy: ["all"], failureMessage: "", nrOfTests: collected.length };
}

export const strykerPlugins = [{ kind: "TestRunner", name: "node", factory: () => runner }];
