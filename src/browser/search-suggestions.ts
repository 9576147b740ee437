/** Entry, loaded when a search box is first used: suggestions while typing. */
import { suggestionsName } from "../search/globals.ts";
import { startSuggestions } from "./search/suggestions.ts";

Object.assign(window, { [suggestionsName]: startSuggestions });
