/** Ukrainian and Russian names that the words around them decide: regions, bodies of a state, towns in any case. */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf, hashOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import { wordClass } from "../tagger/lexicon.ts";
import { placeClasses } from "../tagger/place-class.ts";
import { replaceNames } from "../names/replace-names.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";

/** Corrects the names that the tagger found, and adds regions that it missed. */
export function correctSlavicNames(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  const read = names.map((name) =>
    readStreet(document, readTown(document, withoutVerb(document, notInLatin(document, name)))),
  );
  const regions = addRegions(document, read);
  return joinBodies(document, regions).filter(
    (name) =>
      !endsTitle(document, name) &&
      (name.certainty === undefined ||
        (!isAdjective(document, name) && !isOtherWord(document, name))),
  );
}

const longestTitle = 5;

/** «Молодь України» is a paper: what ends a name in quotation marks is no place. */
function endsTitle({ tokens }: TaggedDocument, { kind: own, start, end }: TokenName): boolean {
  if (own !== "place" || tokens.word[end] !== closing || tokens.word[start - 1] === opening)
    return false;
  for (let i = start - 1; i >= Math.max(0, start - longestTitle); i -= 1) {
    if (tokens.span[i] !== tokens.span[start] || tokens.word[i] === closing) return false;
    if (tokens.word[i] === opening) return tokens.kind[i + 1] === kind.capitalised;
  }
  return false;
}

const opening = 0xab;
const closing = 0xbb;

/** "у Додатку", "з Андрієм": a word or a given name that no place is called. */
function isOtherWord(
  { text, tokens, lexicon, placeClass }: TaggedDocument,
  name: TokenName,
): boolean {
  if (name.kind !== "place" || name.end - name.start > 1) return false;
  if (name.certainty === undefined || name.certainty > fairlySure) return false;
  const word = text.slice(tokens.start[name.start], tokens.end[name.start]);
  if (polite.test(word)) return true;
  if (placeClass(word) > 0) return false;
  const other = wordClass.common | wordClass.given | wordClass.function;
  return (
    name.certainty < 0.5 || (lexicon.classesOf(tokens.word[name.start] as number) & other) !== 0
  );
}

const fairlySure = 0.8;
/** "Ваші", in letters to somebody. */
const polite = /^Ваш(?:а|е|і|у|ого|ої|ому|ій|им|ою|их|ими|и|его|ей|ему|ем|их|им|ими)?$/u;

/** "Київській міській раді": what is called after a place is none, unless a word of region follows. */
function isAdjective({ text, tokens, placeClass }: TaggedDocument, name: TokenName): boolean {
  if (name.kind !== "place" || name.end - name.start > 1) return false;
  const isBeforeNoun =
    tokens.kind[name.end] === kind.lower && tokens.span[name.end] === tokens.span[name.start];
  const word = text.slice(tokens.start[name.start], tokens.end[name.start]);
  if (!isBeforeNoun || !adjective.test(word)) return false;
  return placeClass(word) < (locative.test(word) ? placeClasses.town : placeClasses.largeCity);
}

/** "у Шахтарську", "в Мурманске": as an adjective this would be rare. */
const locative = /(?:[сцз]ьку|ске)$/u;
const latin = /^\p{Script=Latin}/u;

/** "Morgan Stanley": people are written in Cyrillic letters, whatever their country. */
function notInLatin({ text, tokens }: TaggedDocument, name: TokenName): TokenName {
  if (name.kind !== "person" || !latin.test(text.charAt(tokens.start[name.start] as number)))
    return name;
  return { ...name, kind: "organisation" };
}

/** "Підростав Олексій": a verb that opens a sentence is no given name of the one behind it. */
function withoutVerb({ text, tokens, lexicon }: TaggedDocument, name: TokenName): TokenName {
  const { start, end } = name;
  if (name.kind !== "person" || end - start < 2 || tokens.opens[start] !== 1) return name;
  if (!past.test(text.slice(tokens.start[start], tokens.end[start]))) return name;
  const [first, second] = [start, start + 1].map((token) =>
    lexicon.classesOf(tokens.word[token] as number),
  );
  const isVerb = ((first ?? 0) & (wordClass.given | wordClass.family)) === 0;
  return isVerb && ((second ?? 0) & wordClass.given) !== 0 ? { ...name, start: start + 1 } : name;
}

/** "замовкнув", "приехал" */
const past = /(?:[аяиуї]в|[аяиеу]л)$/u;

/** "Житомира", "Львова": a large town in a case that looks like a person's name. */
function readTown(
  { text, tokens, lexicon, placeClass }: TaggedDocument,
  name: TokenName,
): TokenName {
  if (name.kind === "place" || name.end - name.start > 1 || tokens.opens[name.start] === 1)
    return name;
  const word = text.slice(tokens.start[name.start], tokens.end[name.start]);
  const people = wordClass.given | wordClass.family;
  const isName = (lexicon.classesOf(tokens.word[name.start] as number) & people) !== 0;
  const isPerson =
    isName && (name.certainty ?? 1) > doubtful && !to.has(tokens.word[name.start - 1] ?? 0);
  if (isPerson || tokens.kind[name.start] !== kind.capitalised) return name;
  return placeClass(word) >= placeClasses.largeCity
    ? { kind: "place", start: name.start, end: name.end }
    : name;
}

const street =
  /^(?:вул|вулиц[яіюь]|вулицею|площ[аіуею]|площею|просп|проспект(?:у|і|ом|е|а)?|бульвар(?:у|і|ом|е|а)?|провулк[уаи]|провулок|парк(?:у|і|ом|е|а)?|майдан(?:у|і|ом|е|а)?|ул|улиц[аеуы]|улицей|площад[ьи]|переул(?:ок|ке|ка|ку)|шоссе)$/u;

/** "площа Фердинанда", "вул. Грушевського": a street that bears the name of a person is none. */
function readStreet({ text, tokens }: TaggedDocument, name: TokenName): TokenName {
  if (name.kind === "organisation") return name;
  let before = name.start - 1;
  if (tokens.kind[before] === kind.stop) before -= 1;
  if (before < 0 || tokens.span[before] !== tokens.span[name.start]) return name;
  if (!street.test(text.slice(tokens.start[before], tokens.end[before]))) return name;
  return { kind: "place", start: before, end: name.end };
}

/** "до Луцька": as context-words.ts reads it. */
const to = hashesOf("in to near");
/** Below this certainty what is called like a large town and like a person is the town. */
const doubtful = 0.6;

const adjective = /(?:[сцз]ьк|ск|цк)(?:ий|ого|ому|ім|им|а|ої|ій|у|ою|ый|ой|ом|ая|ую|е|ое|ым)$/u;
const region =
  /^(?:област(?:ь|і|ей|ю|ям|ях|и|ью)|район(?:у|і|ом|и|ів|ах|а|е|ы|ов)?|кра(?:й|ю|єм|єві|ї|я|ем|е)|громад(?:а|и|і|у|ою)|округ(?:у|а|і|е|ом)?|повіт(?:у|і|ом)?|воєводств(?:о|а|у|і|ом)|губерні(?:я|ї|ю|єю)|губерни(?:я|и|ю|ей)|республі(?:ка|ки|ці|ку|кою)|республи(?:ка|ки|ке|ку|кой)|волост(?:ь|і|и)|уезд(?:а|е|у)?|імпері(?:я|ї|ю|єю)|импери(?:я|и|ю|ей)|(?:королівств|князівств|ханств|герцогств|королевств|княжеств)(?:о|а|у|і|е|ом))$/u;

/** What is called by an adjective: "Стрийський парк", "Чумацька вулиця". */
const site =
  /^(?:парк(?:у|ом|и)?|сквер(?:у|а|ом|е|і)?|вулиц(?:я|і|ю|ею)|алея|алеї|алею|алеєю|аллея|аллее|аллею|площ(?:а|і|у|ею|адь|ади)|проспект(?:у|і|ом|е|а)?|бульвар(?:у|і|ом|е|а)?|шосе|шоссе|улиц(?:а|ы|е|у|ей)|озер(?:о|а|у|ом|і|е)|гор(?:а|и|і|у|ою|е|ы)|хреб(?:ет|та|ту|том|ті|те)|долин(?:а|и|і|у|ою|е|ы)|заповідник(?:а|у|ом)?|заповедник(?:а|у|ом|е)?|цвинтар(?:я|і|ем)?|кладовищ(?:е|а|і|ем)|кладбищ(?:е|а|ем)|замок|замк(?:у|а|ом|е)|міст|мост(?:у|а|ом|і)?|протока|протоці|пролив(?:а|у|ом|е)?|затока|затоці|залив(?:а|у|ом|е)?|(?:авто)?вокзал(?:у|ом|і|а|е)?|ринок|ринк(?:у|ом|а)|рынок|рынк(?:а|у|ом|е)|став(?:ок|ку|ка)|урочищ(?:е|а|і|у)|лиман(?:у|ом|і|а|е)?|набережн(?:а|ої|ій|у|ою|ая|ую|ой)|узв(?:із|озу|озі|озом))$/u;

/** "Стрийському", "Чумацьку", "Южном" */
const anyAdjective = /(?:ий|ого|ому|им|ій|ої|ою|ую|ый|ой|ом|ая|ую|ое|цька|ська|цьку|ську)$/u;

const water =
  /^(?:мор[еяюі]|морем|океан(?:у|а|і|е|ом)?|озер[оауі]|озере|озером|остр(?:ів|ов|ові|ова|ову|ове))$/u;

/** "Харківській області", "Приморский край", "Чорному морі": with the word that makes an adjective a place. */
function addRegions(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const { text, tokens, placeClass } = document;
  const found: TokenName[] = [];
  for (let i = 0; i + 1 < tokens.count; i += 1) {
    if (tokens.kind[i] !== kind.capitalised || tokens.kind[i + 1] !== kind.lower) continue;
    if (tokens.span[i] !== tokens.span[i + 1]) continue;
    const word = text.slice(tokens.start[i + 1], tokens.end[i + 1]);
    const isRegion =
      region.test(word) && adjective.test(text.slice(tokens.start[i], tokens.end[i]));
    const isKnown = water.test(word) && placeClass(text.slice(tokens.start[i], tokens.end[i + 1]));
    const isSite =
      tokens.opens[i] === 0 &&
      site.test(word) &&
      anyAdjective.test(text.slice(tokens.start[i], tokens.end[i]));
    if (isRegion) found.push(...findListed(document, i));
    if (isRegion || isKnown || isSite) found.push({ kind: "place", start: i, end: i + 2 });
  }
  const known = replaceNames(names, found);
  return replaceNames(known, findSettlements(document, known));
}

/** "Полтавській" and "Одеській" of "у Полтавській, Одеській та в Сумській областях". */
function findListed({ text, tokens }: TaggedDocument, region: number): TokenName[] {
  const found: TokenName[] = [];
  for (let i = region - 1; i > 0 && tokens.span[i] === tokens.span[region]; i -= 1) {
    if (listing.test(text.slice(tokens.start[i], tokens.end[i]))) continue;
    const isListed =
      tokens.kind[i] === kind.capitalised &&
      adjective.test(text.slice(tokens.start[i], tokens.end[i]));
    if (!isListed) break;
    found.unshift({ kind: "place", start: i, end: i + 1 });
  }
  return found;
}

const listing = /^(?:,|та|і|й|и|у|в)$/u;

const settlement =
  /^(?:міст(?:о|а|у|і|ом)|містечк(?:о|а|у|ом)|сел(?:о|а|у|і|ом)|селищ(?:е|а|у|і|ем)|смт|хут(?:ір|ора|орі|ором)|город(?:а|у|е|ом)?|сел(?:е|ам|ах)|посел(?:ок|ка|ке|ком)|посёл(?:ок|ка|ке|ком)|деревн(?:я|и|е|ю|ей))$/u;

/** "у селі Моринці": whatever no other name covers after such a word. */
function findSettlements(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const { text, tokens, lexicon } = document;
  const covered = new Uint8Array(tokens.count);
  for (const { start, end } of names) covered.fill(1, start, end);
  const found: TokenName[] = [];
  for (let i = 0; i + 1 < tokens.count; i += 1) {
    const next = i + 1;
    if (tokens.kind[i] !== kind.lower || tokens.kind[next] !== kind.capitalised) continue;
    if (tokens.span[i] !== tokens.span[next] || covered[next] === 1) continue;
    if (!settlement.test(text.slice(tokens.start[i], tokens.end[i]))) continue;
    const classes = lexicon.classesOf(tokens.word[next] as number);
    if (classes & (wordClass.common | wordClass.function)) continue;
    found.push({ kind: "place", start: next, end: next + 1 });
  }
  return found;
}

const mostBetween = 6;

/** "Міністерство охорони здоров’я України": the country belongs to the body. */
function joinBodies(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const bodies = names.flatMap((name) => {
    const start = name.kind === "place" ? findBody(document, name.start) : undefined;
    return start === undefined ? [] : [{ kind: "organisation" as const, start, end: name.end }];
  });
  return replaceNames(names, bodies);
}

/** Where the body begins that a place ends; between them stand small words that are no prepositions. */
function findBody(document: TaggedDocument, place: number): number | undefined {
  const { tokens, lexicon } = document;
  for (let i = place - 1; i >= 0 && place - i <= mostBetween; i -= 1) {
    if (tokens.span[i] !== tokens.span[place]) return undefined;
    const classes = lexicon.classesOf(tokens.word[i] as number);
    if (isCapital(tokens.kind[i])) {
      if (classes & wordClass.organisation || (i === place - 1 && isShort(document, i))) return i;
      const next = lexicon.classesOf(tokens.word[i + 1] as number);
      return next & wordClass.organisation && i + 1 < place ? i : undefined;
    }
    const isSmall = (classes & wordClass.function) !== 0 && tokens.word[i] !== and;
    if (tokens.kind[i] !== kind.lower || isSmall) return undefined;
  }
  return undefined;
}

/** What "і", "та" and "и" are read as, see context-words.ts. */
const and = hashOf("and");

/** "МОЗ України", but not "США" */
function isShort({ text, tokens, placeClass }: TaggedDocument, i: number): boolean {
  return (
    tokens.kind[i] === kind.capitals &&
    placeClass(text.slice(tokens.start[i], tokens.end[i])) < placeClasses.country
  );
}
