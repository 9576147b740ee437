/** Names that scripts of the site share with each other. */

/** The function that every script of the index calls, with its path and its content. */
export const receiver = "datelineSearch";

/** The function that finds near words, once its script is loaded. */
export const nearFinder = "datelineNear";
