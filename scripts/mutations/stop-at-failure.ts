/** A reporter of `node --test` for `npm run mutations`: the first failure ends the run. */
export default async function* stopAtFailure(
  events: AsyncIterable<{ type: string; data: unknown }>,
): AsyncGenerator<string> {
  for await (const { type, data } of events)
    if (type === "test:fail") {
      console.error(data);
      process.exit(1);
    }
  yield "";
}
