/** Entry of its own, loaded when a search box is first used: suggestions while typing. */
import { suggestionsName } from "../search/receiver.ts";
import { suggestIn } from "./suggestions.ts";

Object.assign(window, { [suggestionsName]: suggestIn });
