/** The function that every script of the index calls, with its path and its content. */
export const receiver = "datelineSearch";
