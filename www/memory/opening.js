/**
 * What the page opens with: the articles of a link, those that were kept, or the examples.
 * @import {Opening} from '../session'
 */
import { readSeeds } from '../engine/page.js';
import { recall } from '../preferences.js';
import { isOurs, readFragment } from '../share/fragment.js';
import { checkedArticles, checkedChoices } from './checked.js';
import { get } from './database.js';

/** @returns {Promise<Opening>} */
export async function opening() {
  if (!isOurs(location.hash)) return kept();
  const shared = await readFragment(location.hash);
  if (!shared) {
    const own = await kept();
    return { ...own, patch: { ...own.patch, notice: { kind: 'note', code: 'link-damaged' } } };
  }
  const articles = checkedArticles(shared.articles);
  if (!articles) {
    const own = await kept();
    return { ...own, ...checkedChoices(shared, own.articles) };
  }
  const { options, patch } = checkedChoices(shared, articles);
  return { articles, options, patch: { ...patch, visit: true } };
}

/** What this reader left, else the examples. @returns {Promise<Opening>} */
export async function kept() {
  let choices;
  try {
    choices = JSON.parse(recall('choices') ?? 'null');
  } catch {
    // then there are none
  }
  // A first visit has kept nothing and waits for no database.
  const stored = recall('articles') === 'kept' ? await get('articles').then(checkedArticles, () => undefined) : undefined;
  const articles = stored ?? (await readSeeds());
  return { articles, ...checkedChoices(choices, articles) };
}
