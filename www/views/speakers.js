/**
 * Who speaks, how often, how much.
 * @import {Speaker} from '../types/report'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { leading } from './number.js';
import { bar } from './strip.js';

/** @param {App} app @param {Speaker} speaker @param {number} index */
export function speakerRow({ t }, speaker, index) {
  return h(
    'tr',
    { 'data-key': `speaker:${index}` },
    h('th', { scope: 'row', lang: 'id' }, h('span', { class: 'name' }, speaker.name), speaker.role && h('small', {}, speaker.role), bar(speaker.share, 'speaker')),
    h('td', { class: 'n' }, leading(`speaker:${index}`, [t.number(speaker.quotes)], { 'aria-label': `${speaker.name}: ${t.quotes(speaker.quotes)}` })),
    h('td', { class: 'n' }, t.number(speaker.words)),
    h('td', { class: 'n' }, t.percent(speaker.share)),
  );
}
