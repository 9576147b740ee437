/** Takes the percent signs from a part of an address: "a%20b" → "a b"; a damaged part stays as it is. */
export function decodePercent(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
