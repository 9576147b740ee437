/** Every regular expression that stands in src/, as its parts. */
import { globSync, readFileSync } from "node:fs";
import ts from "typescript";

export interface Expression {
  source: string;
  flags: string;
  /** Where it stands first: "src/text/lines.ts". */
  file: string;
}

/** Lists each expression once, sorted by file. Those that are put together from strings are not among them. */
export function listExpressions(): Expression[] {
  const found = new Map<string, Expression>();
  for (const file of globSync("src/**/*.{ts,astro}").sort()) {
    const text = readFileSync(file, "utf8");
    const code = file.endsWith(".astro") ? (/^---\n((?:.*\n)*?)\n---/.exec(text)?.[1] ?? "") : text;
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        const expression = {
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          file,
        };
        const key = `/${expression.source}/${expression.flags}`;
        if (!found.has(key)) found.set(key, expression);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  }
  return [...found.values()];
}

/** "/\s+$/g", as the table of checked expressions has it. */
export function nameExpression({ source, flags }: Pick<Expression, "source" | "flags">): string {
  return `/${source}/${flags}`;
}
