/** Ctrl-C and other requests to stop: work is given the time to clear up behind itself. */

/** Says that work was stopped by a signal before it was finished. */
export class Interruption extends Error {
  readonly signal: Stopping;

  constructor(signal: Stopping, message: string) {
    super(message);
    this.signal = signal;
  }
}

const stopping = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
export type Stopping = (typeof stopping)[number];

/**
 * Runs work that an AbortSignal asks to stop; it may take its time to end.
 *
 * @throws an Interruption in place of the work's own error when it was asked to stop.
 */
export async function runStoppable<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let received: Stopping | undefined;
  const stop = (signal: Stopping) => {
    received ??= signal;
    controller.abort();
  };
  for (const signal of stopping) process.on(signal, stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    throw received ? new Interruption(received, `Stopped by ${received}.`) : error;
  } finally {
    for (const signal of stopping) process.off(signal, stop);
  }
}

/** Waits until somebody asks the process to stop; for servers, which that is the usual way to end. */
export function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of stopping) process.once(signal, () => resolve());
  });
}
