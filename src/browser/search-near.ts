/** Entry, loaded when a word is not found as typed: looks for near words with Fuse. */
import { nearWordsName } from "../search/globals.ts";
import { findNearWords } from "../search/query/plan/near-words.ts";

Object.assign(window, { [nearWordsName]: findNearWords });
