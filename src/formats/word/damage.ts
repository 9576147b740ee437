/** Why a document cannot be read, on its way through a library. */
import type { Problem } from "../../record/record.ts";

export class Damage extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export function isDamage(error: unknown): error is Damage {
  return error instanceof Damage;
}
