/** The types of `<telaah-widget>` for pages that are written with types. */

import type { Report } from './report';

export type View = 'quotes' | 'keywords' | 'themes';

export interface TelaahWidgetElement extends HTMLElement {
  /** The text to analyse instead of one found in the page; null to look for it. */
  text: string | null;
  readonly report: Report | null;
  htmlFor: string;
  get views(): View[];
  set views(value: View[] | string);
  theme: 'auto' | 'light' | 'dark' | 'inherit';
  lexicon: string;
  limit: number;
  compact: boolean;
  height: number;
  load: 'visible' | 'idle' | 'click';
  highlight: 'on' | 'off';
  /** Loads the rest now. Never rejects; a failure is told by `telaah-error`. */
  start(): Promise<void>;
}

/** The element's class; importing it defines the element. */
export const TelaahWidget: new () => TelaahWidgetElement;

export interface ReadyDetail {
  version: string;
}

export interface ReportDetail {
  report: Report;
  /** What was analysed; the report's positions are in UTF-16 code units of it. */
  text: string;
  source: 'property' | 'for' | 'markup' | 'json-ld' | 'readability';
}

export interface SelectDetail {
  kind: 'quote' | 'keyphrase' | 'theme';
  /** Of a quote its place in the report, of a term its words, of a theme its id. */
  name: string;
  start: number;
  end: number;
  text: string;
  /** Which of how many places, from 0. */
  at: number;
  count: number;
  /** The place in the page's own text nodes; none when the text does not stand in the page. */
  ranges: StaticRange[];
}

export interface ErrorDetail {
  code: string;
  message: string;
  /** What the page's Content-Security-Policy lacks. */
  directive?: string;
}

export interface TelaahEvents {
  'telaah-ready': CustomEvent<ReadyDetail>;
  'telaah-report': CustomEvent<ReportDetail>;
  'telaah-select': CustomEvent<SelectDetail>;
  'telaah-error': CustomEvent<ErrorDetail>;
}

declare global {
  interface HTMLElementTagNameMap {
    'telaah-widget': TelaahWidgetElement;
  }
  interface HTMLElementEventMap extends TelaahEvents {}
  interface DocumentEventMap extends TelaahEvents {}
  interface WindowEventMap extends TelaahEvents {}
}
