/** How many keywords the table shows and the article marks; more would mark every second word. */
export const KEYWORDS_SHOWN = 15;

/** The largest file that is read, in bytes. */
export const FILE_BYTES = 8 * 1024 * 1024;
