/**
 * The quotes, by speaker or in the order of the text.
 * @import {Article} from '../types/app'
 * @import {Document, Quote} from '../types/report'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { isDirect } from '../trails.js';
import { leading } from './number.js';
import { bar } from './strip.js';

/** Lasts as long as the page. */
let inOrder = false;

/** @param {App} app @param {Article} _article @param {Document} document @returns {Node[]} */
export function drawQuotes(app, _article, document) {
  const { t } = app;
  if (document.quotes.length === 0) return [h('p', { class: 'lead soft' }, t.noQuotes)];
  const body = h('div', {});
  const choices = [false, true].map((ordered) =>
    h('button', { type: 'button', 'aria-pressed': String(ordered === inOrder), click: () => choose(ordered) }, ordered ? t.inOrder : t.bySpeaker),
  );
  const draw = () => body.replaceChildren(...(inOrder ? [ordered(app, document)] : bySpeaker(app, document)));
  /** @param {boolean} next */
  const choose = (next) => {
    inOrder = next;
    choices.forEach((button, index) => button.setAttribute('aria-pressed', String((index === 1) === next)));
    draw();
  };
  draw();
  return [h('div', { class: 'segmented', role: 'group', 'aria-label': t.quoteOrder }, ...choices), body];
}

/** @param {App} app @param {Document} document */
function ordered(app, document) {
  return h('ol', { class: 'quotes' }, ...document.quotes.map((quote, index) => item(app, document, quote, index, true)));
}

/** @param {App} app @param {Document} document */
function bySpeaker(app, document) {
  const { t } = app;
  const numbered = document.quotes.map((quote, index) => ({ quote, index }));
  /** @param {typeof numbered} quotes */
  const list = (quotes) => h('ol', { class: 'quotes' }, ...quotes.map(({ quote, index }) => item(app, document, quote, index, false)));
  const sections = document.speakers.map((speaker, number) =>
    h('section', { class: 'speaker' },
      h('h3', { lang: 'id' }, speaker.name),
      speaker.role && h('p', { class: 'soft', lang: 'id' }, speaker.role),
      speaker.aliases.length > 0 && h('p', { class: 'soft' }, t.aliases(speaker.aliases)),
      h('p', { class: 'facts' },
        leading(`speaker:${number}`, [t.quotes(speaker.quotes)], { 'aria-label': `${speaker.name}: ${t.quotes(speaker.quotes)}` }),
        ` · ${t.words(speaker.words)} · ${t.percent(speaker.share)}`),
      bar(speaker.share, 'speaker'),
      list(numbered.filter(({ quote }) => quote.speakers.includes(number)))),
  );
  const unknown = numbered.filter(({ quote }) => quote.speakers.length === 0);
  if (unknown.length > 0) {
    sections.push(h('section', { class: 'speaker' },
      h('h3', {}, t.unknownSpeaker),
      h('p', { class: 'facts' }, leading('unknown:', [t.quotes(unknown.length)])),
      list(unknown)));
  }
  return sections;
}

/** @param {App} app @param {Document} document @param {Quote} quote @param {number} index @param {boolean} named */
function item({ t }, document, quote, index, named) {
  const speakers = quote.speakers.flatMap((number) => document.speakers[number]?.name ?? []).join(', ') || t.unknownSpeaker;
  const direct = quote.kind === 'direct';
  return h(
    'li',
    { 'data-kind': isDirect(quote) ? 'direct' : 'indirect' },
    leading(`quote:${index}`, [
      h('span', { class: 'words', lang: 'id' }, direct ? `“${quote.text}”` : quote.text),
      h('span', { class: 'facts' }, [named && speakers, t.quoteKind[quote.kind]].filter(Boolean).join(' · ')),
    ]),
  );
}
