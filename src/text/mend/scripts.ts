/** Characters that news is written in, by script. */

/** Signs and punctuation go with Latin letters; letters of phonetic alphabets and private use are in none. */
const scripts: readonly [name: string, characters: RegExp][] = [
  ["Latin", /[A-Za-zÀ-ÖØ-öø-ſƠơƯưȘ-țƏƁƊƐƔɓɔɖɗəɛɣɲḀ-ỿﬀ-ﬆ]/],
  ["Latin", /[\u00A0-\u00BF×÷\u02B0-\u02FF]|[\u0300-\u036F]/],
  ["Latin", /[\u2000-\u206F\u20A0-\u20CF\u2100-\u22FF\u25A0-\u27BF\uFEFF\uFFFD]/],
  ["Latin", /[\u{1F000}-\u{1FAFF}]/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Georgian", /\p{Script=Georgian}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Arabic", /[\p{Script=Arabic}\u060C\u061B\u061F\u0640]/u],
  ["Devanagari", /[\p{Script=Devanagari}\u0964]/u],
  ["Bengali", /\p{Script=Bengali}/u],
  ["Tamil", /\p{Script=Tamil}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["East Asian", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  ["East Asian", /[\u3001-\u301F\u30FB\u30FC\uFF01-\uFF60]/],
];

/** The script of a character; undefined for one that no news is written in. */
export function scriptOf(character: string): string | undefined {
  return scripts.find(([, characters]) => characters.test(character))?.[0];
}
