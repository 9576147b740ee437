/** The form of a noun that goes with a number. (1, "article") → "article"; (0, "copy", "copies") → "copies" */
export function plural(number: number, one: string, many = `${one}s`): string {
  return number === 1 ? one : many;
}
