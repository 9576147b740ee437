/** Stands in for node:test where the same tests are run many times: it keeps them instead of running them. */

export interface CollectedTest {
  id: string;
  run: () => unknown;
}

export const collected: CollectedTest[] = [];

/** What the tests clean up once all have run. */
export const endings: (() => unknown)[] = [];

export function test(name: string, run: () => unknown): void {
  collected.push({ id: `${collected.length} ${name}`, run });
}

export function after(run: () => unknown): void {
  endings.push(run);
}
