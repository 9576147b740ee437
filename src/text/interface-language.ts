/**
 * The language of the interface: English sentences stand where they are used, and a dictionary gives others for
 * them. A build has one language, so it hangs on the process; in the browser a script of the site sets it before
 * the others run. What a dictionary does not have stays English.
 */

/** A sentence with `{names}` for what is filled in, or its forms by the plural rules of the language. */
export type Translation = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Messages = Readonly<Record<string, Translation>>;

export interface InterfaceLanguage {
  /** "uk" */
  tag: string;
  /** By the English sentence. */
  messages: Messages;
  /** Names of the twelve months: in a date, alone, short. */
  months: { inDate: string[]; alone: string[]; short: string[] };
}

declare global {
  /** Nothing for English. */
  var datelineLanguage: InterfaceLanguage | undefined;
}

type Values = Readonly<Record<string, string | number>>;

/**
 * A sentence of the interface in the reader's language.
 *
 * @param values - what is filled in for `{name}`.
 * @example t("About {name}", { name: "Kherson" }) → "Про Kherson"
 */
export function t(message: string, values?: Values): string {
  return fill(find(message) ?? message, values);
}

/** The same where one English sentence needs two others: a dictionary has it as "sentence (context)". */
export function tc(context: string, message: string, values?: Values): string {
  return fill(find(`${message} (${context})`) ?? message, values);
}

function find(message: string): string | undefined {
  const own = globalThis.datelineLanguage?.messages[message];
  return typeof own === "string" ? own : undefined;
}

/** Marks a sentence that stands in a table and is translated where it is shown, by `t`. */
export function mark(message: string): string {
  return message;
}

/**
 * A sentence with a number in it, `#`, in the form that goes with it.
 *
 * @example tn(3, "# other article names it", "# other articles name it") → "3 other articles name it"
 */
export function tn(number: number, one: string, many: string, values?: Values): string {
  const language = globalThis.datelineLanguage;
  const own = language?.messages[one];
  const words =
    language && typeof own === "object"
      ? (own[pluralRules(language.tag).select(number)] ?? own.other ?? many)
      : number === 1
        ? one
        : many;
  return fill(words.replace("#", formatNumber(number)), values);
}

/** 1200 → "1,200" */
export function formatNumber(number: number): string {
  return number.toLocaleString(interfaceTag());
}

/** The language of the interface, "en" unless set. */
export function interfaceTag(): string {
  return globalThis.datelineLanguage?.tag ?? "en";
}

/** What stands before and behind `{link}` in a sentence, for a page that puts markup there. */
export function around(message: string, values?: Values): [before: string, after: string] {
  const [before = "", after = ""] = t(message, values).split("{link}");
  return [before, after];
}

function fill(message: string, values: Values | undefined): string {
  if (values === undefined) return message;
  return message.replace(/\{(\w+)\}/g, (found, name: string) => String(values[name] ?? found));
}

let rules: { tag: string; rules: Intl.PluralRules } | undefined;

function pluralRules(tag: string): Intl.PluralRules {
  if (rules?.tag !== tag) rules = { tag, rules: new Intl.PluralRules(tag) };
  return rules.rules;
}
