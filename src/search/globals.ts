/** Names under which scripts of the site know each other. */

/** The function that every script of the index calls, with its path and its content. */
export const receiver = "datelineSearch";

/** What the other scripts of the search give, once they are loaded. */
export const engineName = "datelineEngine";
export const nearName = "datelineNear";
export const suggestionsName = "datelineSuggestions";
export const extrasName = "datelineExtras";
