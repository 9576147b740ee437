/** Puts what follows one another and belongs together into groups. */

type Group<T> = [T, ...T[]];

/** @param nameOf What neighbours in one group have in common; an entry without a name stands alone. */
export function groupBy<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string | undefined,
): Group<T>[] {
  const groups: Group<T>[] = [];
  let open: string | undefined;
  for (const entry of entries) {
    const name = nameOf(entry);
    const last = groups.at(-1);
    if (last && name !== undefined && name === open) last.push(entry);
    else groups.push([entry]);
    open = name;
  }
  return groups;
}
