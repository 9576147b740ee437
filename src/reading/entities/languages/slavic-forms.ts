/**
 * A Ukrainian or Russian word in any case → the forms it may have in the nominative. Most of them do not
 * exist: whoever asks looks them up in a table. "харкова" → "харков", "харків", "харково" …
 */

/** Ending → the endings that the nominative may have instead. */
const endings: Readonly<Record<string, readonly string[]>> = {
  // Ukrainian vowels that change in an open syllable: Харкова, Києва, Тернополя, Рогу.
  ова: ["ів", "ов"],
  ову: ["ів", "ов", "ова"],
  овом: ["ів", "ов", "ово"],
  ові: ["ів", ""],
  ева: ["ев", "їв", "ів"],
  єва: ["їв", "єв"],
  єву: ["їв", "єв"],
  єві: ["їв", "й"],
  євом: ["їв", "єв"],
  оля: ["іль"],
  олі: ["іль"],
  олем: ["іль"],
  огу: ["іг"],
  озі: ["іг"],
  // Vowels that fall out: Донец, Павел, Лев.
  ця: ["ець"],
  цю: ["ець"],
  цем: ["ець"],
  ца: ["ец"],
  цу: ["ец"],
  цом: ["ец"],
  вла: ["вло", "вел"],
  влу: ["вло", "вел"],
  влом: ["вло", "вел"],
  ька: ["ьок", "ько"],
  // Consonants that soften: Прага, Америка.
  зі: ["га", "з"],
  ці: ["ка", "ця", "ці"],
  сі: ["ха", "с", "са"],
  // Adjectives and names like them: Зеленського, Харьковской.
  ого: ["ий", "ый", "ой", "е", "ое"],
  ому: ["ий", "ый", "ой", "е", "ое"],
  ього: ["ій"],
  ьому: ["ій"],
  его: ["ий", "ее"],
  ему: ["ий", "ее"],
  ым: ["ый", "ой", "", "ое"],
  им: ["ий", "ій", "", "е"],
  ої: ["а"],
  ій: ["а", "я"],
  ою: ["а"],
  ой: ["ая", "а"],
  ую: ["ая"],
  ей: ["я", "ая", "ь"],
  их: ["і", "ие"],
  ых: ["ые", "ы"],
  // Nouns.
  а: ["", "о"],
  у: ["", "о", "а"],
  ом: ["", "о"],
  ем: ["", "ь", "й", "е"],
  єм: ["й", "ь"],
  е: ["", "а", "о", "ь"],
  і: ["", "а", "о", "ь", "я", "е"],
  и: ["а", "я", "ь", "ия"],
  ы: ["а"],
  я: ["ь", "й", "е"],
  ю: ["ь", "й", "я", "е"],
  // Ukrainian has no soft sign behind this letter: Ігоря, Лазарю.
  ря: ["рь", "р", "рй", "ре"],
  рю: ["рь", "р", "рй", "ря", "ре"],
  рем: ["рь", "р", "ре", "рй"],
  ї: ["я", "й"],
  ею: ["я", "а"],
  єю: ["я"],
  ии: ["ия", "ий"],
  ию: ["ия", "ий"],
  ией: ["ия"],
  ия: ["ий"],
  ью: ["ь"],
  // Plurals: Черкас, Сумах.
  ах: ["и", "ы", "а"],
  ях: ["і", "и"],
  ам: ["и", "ы"],
  ами: ["и", "ы"],
  ів: ["и", "і"],
  ць: ["ці"],
};

const longestEnding = 4;
const shortestStem = 2;
const vowelLast = /[аеєиіїоуыэюя]$/u;

/** The word itself first, then what it may be in the nominative of the singular or, of a place, of the plural. */
export function nominativesOf(word: string): string[] {
  const forms = singularsOf(word);
  // "Харківщина", "Донеччина" are what oblasts are called.
  for (const form of forms)
    if (form.endsWith("щина")) forms.push(`${form.slice(0, -4)}ська область`);
    else if (form.endsWith("ччина")) forms.push(`${form.slice(0, -5)}цька область`);
  // "до Сум": a plural whose genitive has no ending.
  if (!vowelLast.test(word) && word.length > shortestStem)
    for (const ending of ["и", "ы", "а"]) forms.push(word + ending);
  return forms;
}

/** The word itself first, then what it may be in the nominative. */
export function singularsOf(word: string): string[] {
  const forms = new Set([word]);
  for (let length = longestEnding; length > 0; length -= 1) {
    const stem = word.slice(0, -length);
    if (stem.length < shortestStem) continue;
    for (const ending of endings[word.slice(-length)] ?? []) forms.add(stem + ending);
  }
  return [...forms];
}
