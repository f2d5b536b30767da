/** How many keywords the table shows and the article marks; more would mark every second word. */
export const KEYWORDS_SHOWN = 15;

/** The largest file that is read, in bytes. */
export const FILE_BYTES = 8 * 1024 * 1024;

/** Words on either side of what a search finds. */
export const CONTEXT_WORDS = 8;

/** How many places of a search are listed for each article; all are counted. */
export const LINES_SHOWN = 100;
