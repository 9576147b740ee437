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

/**
 * Writes the compiled code of src/ into a folder; what the folder held is gone.
 *
 * @throws when the compiler finds a fault, which it has said by then.
 */
export function compilePackage(compiled: string): void {
  rmSync(compiled, { recursive: true, force: true });
  compileTypeScript(compiled);
  for (const path of listFiles(compiled).filter((file) => file.endsWith(".js")))
    rewriteFile(join(compiled, path), join(compiled, path));
  for (const path of listFiles(source).filter((file) => extname(file) !== ".ts"))
    copyFile(path, compiled);
}

function compileTypeScript(compiled: string): void {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const config = join(project, "tsconfig.build.json");
  execFileSync(process.execPath, [compiler, "-p", config, "--outDir", compiled], {
    stdio: "inherit",
  });
}

function copyFile(path: string, compiled: string): void {
  const from = join(source, path);
  const to = join(compiled, path);
  mkdirSync(dirname(to), { recursive: true });
  if (extname(path) === ".astro") rewriteFile(from, to);
  else cpSync(from, to);
}

/** As the compiler does it where no question follows: `import x from "../browser/reader.ts?worker&url"` → `….js?worker&url`. */
function rewriteFile(from: string, to: string): void {
  const code = readFileSync(from, "utf8");
  writeFileSync(to, code.replace(/("\.{1,2}\/[^"\n]*\.)ts(?=["?])/g, "$1js"));
}

if (import.meta.main) compilePackage(join(project, "lib"));
