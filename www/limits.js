/** How many keywords the table shows and the article marks; more would mark every second word. */
export const KEYWORDS_SHOWN = 15;

/** How many keyphrases are listed: an editor's tags, not an index. */
export const KEYPHRASES_SHOWN = 20;

/** The largest text that is read, in bytes. */
export const FILE_BYTES = 8 * 1024 * 1024;

/** The largest archive, office document or book, in bytes: only the parts of it that hold text are read. */
export const CONTAINER_BYTES = 128 * 1024 * 1024;

/** How many files are read at once, and how much text, in UTF-16 units: what an analysis can hold in memory. */
export const FILES = 2000;
export const LOAD_BYTES = 32 * 1024 * 1024;

/** A paste longer than this becomes an article at once: browsers need seconds to show it in a field. */
export const PASTE_SHOWN = 100_000;

/** Words on either side of what a search finds. */
export const CONTEXT_WORDS = 8;

/** How many places of a search are listed for each article; all are counted. */
export const LINES_SHOWN = 100;

/** The most that a link may hold when it is unpacked, in bytes. */
export const SHARED_BYTES = 8 * 1024 * 1024;

/** Longer links are cut by mail and chat programs, and by browsers at last. */
export const LINK_LENGTH = 30_000;

/** How many speakers are listed where all articles are summed up. */
export const SPEAKERS_SHOWN = 30;

/** How many distinctive words of an article are listed each way. */
export const CONTRASTS_SHOWN = 12;

/** How many places of a word family in one article are gone to: all of them, but for texts that are no articles. */
export const FAMILY_PLACES = 10_000;

/** How many quotes of a list are drawn before the reader asks for the rest. */
export const QUOTES_SHOWN = 200;

/** So many articles are analysed within the blink of an eye. */
export const FEW_ARTICLES = 10;

/** How many rows of a table of scores are drawn before the reader asks for the rest. */
export const HEAT_ROWS = 50;
