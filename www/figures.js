/**
 * The pictures that each finding offers.
 * @import {State, Tab} from './types/app'
 * @typedef {'speakers' | 'keywords' | 'cloud' | 'themes' | 'heat'} Figure
 */

/** @param {Tab} tab @param {State} state @returns {Figure[]} */
export function figuresOf(tab, { articles, report, selected }) {
  const document = report?.documents[articles.findIndex(({ id }) => id === selected)];
  const all = articles.length > 1;
  switch (tab) {
    case 'summary':
    case 'quotes':
      return document?.speakers.length ? ['speakers'] : [];
    case 'keywords':
      return document?.keywords.length ? ['keywords', 'cloud'] : [];
    case 'themes':
      return all ? ['themes', 'heat'] : ['themes'];
    case 'compare':
      return all ? ['heat'] : [];
    default:
      return [];
  }
}
