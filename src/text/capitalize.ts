/** "city in Ukraine" → "City in Ukraine" */
export function capitalize(words: string): string {
  const [first = ""] = words;
  return first.toUpperCase() + words.slice(first.length);
}
