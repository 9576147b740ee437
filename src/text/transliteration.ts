/** One key for the ways a name is written in Latin letters: Zelensky, Zelenskyy, Zelenskiy → "zelenski". */
import { fold } from "./fold.ts";

/** In order; each with names it makes equal. Some make strangers equal too, so a key alone never merges two people. */
const replacements: [RegExp, string][] = [
  [/shch|sch/g, "sh"], // Shcherbakov, Scherbakov
  [/tch|tsch|cz/g, "ch"], // Tchaikovsky, Chaikovsky
  [/kh/g, "h"], // Kharitonov, Haritonov
  [/ck|q/g, "k"], // Lukashenko, Lukaschenko; Qatami, Katami
  [/ph/g, "f"], // Joseph, Josef
  [/x/g, "ks"], // Alexandrov, Aleksandrov
  [/w/g, "v"], // Nowak, Novak
  [/ou|oo/g, "u"], // Mahmoud, Mahmud
  [/\b(?:ye|je)/g, "e"], // Yeltsin, Eltsin
  [/[yj]/g, "i"], // Malyar, Maliar
  [/(.)\1+/g, "$1"], // Zelenskyy, Zelensky
];

/** "Zelenskyy", "Зеленський" → "zelenski". Words stay apart: "Oleksandr Syrskyi" → "oleksandr sirski". */
export function toTransliterationKey(name: string): string {
  return uniteSpellings(fold(name).replace(cyrillic, (letter) => latin[letter] ?? ""));
}

const cyrillic = /\p{Script=Cyrillic}/gu;

/** Folded Cyrillic letters as passports of Russia and Ukraine print them, as far as both agree. */
const latin: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ye", ж: "zh", з: "z" },
  ...{ и: "i", і: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s" },
  ...{ т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ы: "y" },
  ...{ э: "e", ю: "yu", я: "ya" },
};

/** A run of more characters is no name; on a run of millions the expressions would fail. */
const longestName = 1000;

/** The same for what is folded already. "zelenskyy" → "zelenski" */
export function uniteSpellings(folded: string): string {
  if (folded.length > longestName) return folded;
  const known = united.get(folded);
  if (known !== undefined) return known;
  const key = replacements.reduce((name, [form, plain]) => name.replace(form, plain), folded);
  if (united.size >= mostRemembered) united.clear();
  united.set(folded, key);
  return key;
}

/** The same names are asked for again and again. */
const united = new Map<string, string>();
const mostRemembered = 20_000;
