import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { identifyProcess, isRunning } from "../../../src/output/build/process-identity.ts";

test("a process runs until it ends", async () => {
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
  await once(child, "spawn");
  const identity = identifyProcess(child.pid);
  assert.equal(isRunning(identity), true);
  child.kill("SIGKILL");
  await once(child, "exit");
  assert.equal(isRunning(identity), false);
});

test("another process with the same number is not the one that was meant", () => {
  assert.equal(isRunning({ ...identifyProcess(), started: "earlier" }), false);
});

test("processes of another machine or container cannot be asked", () => {
  assert.equal(isRunning({ ...identifyProcess(), host: "elsewhere" }), "unknown");
  assert.equal(isRunning({ ...identifyProcess(), space: "pid:[1]" }), "unknown");
});
