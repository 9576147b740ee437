/** Addresses of links that a press database prints behind the words: `the court[https://example.org/a], said`. */
import { mark } from "../interface-language.ts";
import type { Repair } from "../../record/record.ts";
import { replaceAll } from "./replace-all.ts";

/** A repair for each: it is not shown. */
export function findBracketedAddresses(text: string): Repair[] {
  if (!text.includes("[http")) return [];
  return replaceAll(text, bracketed, { kind: mark("address of a link"), by: "" });
}

const bracketed = /(?<=[\p{L}\p{N}"“”«»’')])\[https?:\/\/[^\s[\]]{3,1000}\]/gu;
