/** Entry of its own, loaded when a word is not found as typed: Fuse, among words of the corpus. */
import { findNear } from "../search/query/plan/near-words.ts";
import { nearName } from "../search/globals.ts";

Object.assign(window, { [nearName]: findNear });
