/** Entry, loaded when a search box or the key "/" is first used: suggestions while typing. */
import { suggestionsName } from "../search/globals.ts";
import { findSentences } from "./search/find-sentences.ts";
import { startSuggestions } from "./search/suggestions.ts";

const suggestions = { findSentences, startSuggestions };
export type Suggestions = typeof suggestions;
Object.assign(window, { [suggestionsName]: suggestions });
