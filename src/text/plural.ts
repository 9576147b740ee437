import { tn } from "./interface-language.ts";

export { formatNumber } from "./interface-language.ts";

/** The form of a noun that goes with a number. (1, "article") → "article"; (0, "copy", "copies") → "copies" */
export function plural(number: number, one: string, many = `${one}s`): string {
  return number === 1 ? one : many;
}

/** (1, "article") → "1 article"; (1200, "article") → "1,200 articles"; the third argument is an irregular plural. */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return tn(number, `# ${one}`, `# ${many}`);
}
