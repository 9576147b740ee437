/** ISO dates ↔ days since 1 January 1970. */

const millisecondsOfDay = 86_400_000;

/** "1970-01-03" → 2 */
export function toDayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay);
}

/** 2 → "1970-01-03" */
export function toDay(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}
