/** The global names under which scripts of the site, each loaded on its own, find each other. */

/** The function that every script of the index calls with its path and its content. */
export const indexCallback = "datelineSearch";

/** What the other scripts of the search provide once they have run. */
export const engineName = "datelineEngine";
export const nearWordsName = "datelineNear";
export const suggestionsName = "datelineSuggestions";
export const extrasName = "datelineExtras";

/** What the script with the formats of the desk provides. */
export const takeAwayName = "datelineTakeAway";

/** Set by the script of the desk once it has run. */
export const deskName = "datelineDesk";

/** What the script with the dialogs of the desk provides, and that with what is new. */
export const deskDialogsName = "datelineDeskDialogs";
export const deskNewsName = "datelineDeskNews";

/** What the script provides that hands out the lines of words in context. */
export const downloadLinesName = "datelineDownloadLines";
