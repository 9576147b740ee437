/** The labels of the tagger: a token stands outside any name, begins one, or is inside one. */
import type { Mention } from "../../../record/record.ts";

export const nameKinds = ["person", "place", "organisation"] as const satisfies Mention["kind"][];

/** 0 outside; 1 and 2 begin and continue a person; 3, 4 a place; 5, 6 an organisation. */
export const labelCount = 7;

/** The label that begins a name of this kind; the next number continues it. */
export function beginLabel(kind: Mention["kind"]): number {
  return 1 + 2 * nameKinds.indexOf(kind);
}

/** The kind of name a label stands for; undefined outside. */
export function kindOfLabel(label: number): Mention["kind"] | undefined {
  return nameKinds[(label - 1) >> 1];
}

/** Outside, person, place, organisation. */
export const kindCount = 4;

/** 0 outside, 1 for persons, 2 for places, 3 for organisations, whether it begins or continues one. */
export function kindNumber(label: number): number {
  return (label + 1) >> 1;
}

/** Whether a label may follow another: a name is continued only by its own kind. */
export function mayFollow(label: number, before: number): boolean {
  const continues = label > 0 && label % 2 === 0;
  return !continues || before === label || before === label - 1;
}
