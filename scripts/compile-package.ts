/**
 * Compiles src/ to lib/, which is what the npm package holds: Node runs TypeScript, but not in node_modules.
 * `npm pack` runs it before it packs.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { listFiles } from "../src/output/list-files.ts";

const project = join(import.meta.dirname, "..");
const source = join(project, "src");
const compiled = join(project, "lib");

rmSync(compiled, { recursive: true, force: true });
compileTypeScript();
for (const path of listFiles(source).filter((file) => extname(file) !== ".ts")) copyFile(path);

function compileTypeScript(): void {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const config = join(project, "tsconfig.build.json");
  execFileSync(process.execPath, [compiler, "-p", config], { stdio: "inherit" });
}

function copyFile(path: string): void {
  const from = join(source, path);
  const to = join(compiled, path);
  mkdirSync(dirname(to), { recursive: true });
  if (extname(path) === ".astro") writeFileSync(to, rewriteImports(readFileSync(from, "utf8")));
  else cpSync(from, to);
}

/** As the compiler does it in its own files: `import x from "../browser/reader.ts?worker&url"` → `….js?worker&url`. */
function rewriteImports(component: string): string {
  return component.replace(/("\.{1,2}\/[^"\n]*\.)ts(?=["?])/g, "$1js");
}
