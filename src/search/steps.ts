/** Work in steps, for what is done at once in one place and with pauses in another. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Lets others work, such as the browser, which draws and takes keys. */
export type Pause = () => Promise<void>;

export const noPause: Pause = () => Promise.resolve();

/** Does all steps at once. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does all steps, with a pause between two. */
export async function runWithPauses<Result>(steps: Steps<Result>, pause: Pause): Promise<Result> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) await pause();
  return step.value;
}
