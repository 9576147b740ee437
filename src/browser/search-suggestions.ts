/** Entry of its own, loaded when a search box is first used: suggestions while typing. */
import { suggestionsName } from "../search/globals.ts";
import { suggestIn } from "./search/suggestions.ts";

Object.assign(window, { [suggestionsName]: suggestIn });
