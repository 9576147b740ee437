/** A text that was taken out of a page against the one that a person marked. */

/** The words of the first that are in the second, and the other way round: four in a row, from 0 to 1. */
export function scoreText(found: string, marked: string): { precision: number; recall: number } {
  const [a, b] = [countRuns(found), countRuns(marked)];
  const common = [...a].reduce((sum, [run, times]) => sum + Math.min(times, b.get(run) ?? 0), 0);
  const of = (all: number, other: number) => (all === 0 ? Number(other === 0) : common / all);
  return { precision: of(total(a), total(b)), recall: of(total(b), total(a)) };
}

const length = 4;

function countRuns(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at === 0 || at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length).join(" ");
    if (run !== "") runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function total(runs: ReadonlyMap<string, number>): number {
  return [...runs.values()].reduce((sum, times) => sum + times, 0);
}
