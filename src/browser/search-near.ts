/** Entry of its own, loaded when a word is not found as typed: Fuse, among words of the corpus. */
import { findNear } from "../search/plan/near-words.ts";
import { nearName } from "../search/receiver.ts";

Object.assign(window, { [nearName]: findNear });
