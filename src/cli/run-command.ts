/** How every command ends: quietly, or with the message of what went wrong and exit code 1. */

/** In: the command. Out: nothing; an error becomes its message (with DEBUG=1 its stack too) and exit code 1. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  process.stdout.on("error", stopOnClosedPipe);
  try {
    await command();
  } catch (error) {
    const isKnown = error instanceof Error && !process.env["DEBUG"];
    console.error(isKnown ? error.message : error);
    process.exitCode = 1;
  }
}

/** `npm run inspect | head` closes the pipe early; that is no error. */
function stopOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}
