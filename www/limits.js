/** How many keywords the table shows and the article marks; more would mark every second word. */
export const KEYWORDS_SHOWN = 15;

/** How many keyphrases are listed: an editor's tags, not an index. */
export const KEYPHRASES_SHOWN = 20;

/** The largest file that is read, in bytes. */
export const FILE_BYTES = 8 * 1024 * 1024;

/** Words on either side of what a search finds. */
export const CONTEXT_WORDS = 8;

/** How many places of a search are listed for each article; all are counted. */
export const LINES_SHOWN = 100;

/** How many speakers are listed where all articles are summed up. */
export const SPEAKERS_SHOWN = 30;

/** How many distinctive words of an article are listed each way. */
export const CONTRASTS_SHOWN = 12;

/** How many places of a word family in one article are gone to: all of them, but for texts that are no articles. */
export const FAMILY_PLACES = 10_000;

/** How many quotes of a list are drawn before the reader asks for the rest. */
export const QUOTES_SHOWN = 200;
