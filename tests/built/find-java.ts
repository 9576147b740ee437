/** Finds the Java that the Nu checker runs on, installs Debian's where it may, or says in one sentence what to install. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Out: the command that starts Java. Throws an error that says what to install when there is none. */
export function findJava(): string {
  const home = process.env["JAVA_HOME"];
  const java = [...(home ? [join(home, "bin/java")] : []), "java"].find(runs);
  if (!java)
    throw new Error(
      "No Java found for the Nu HTML checker: install Debian's package default-jre-headless, or set JAVA_HOME.",
    );
  return java;
}

/** macOS has a `java` that only says where to get one: what counts is that it runs. */
function runs(java: string): boolean {
  return spawnSync(java, ["-version"], { stdio: "ignore" }).status === 0;
}

function installJava(): void {
  const options = {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  execFileSync("apt-get", ["update"], options);
  execFileSync(
    "apt-get",
    ["install", "-y", "--no-install-recommends", "default-jre-headless"],
    options,
  );
}

if (import.meta.main) {
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall && !runs("java")) installJava();
  console.info(`Java: ${findJava()}`);
}
