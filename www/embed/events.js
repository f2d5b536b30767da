/** What the element tells the page. Nothing is ever thrown into it. */

/**
 * @param {Element} element
 * @param {'telaah-ready' | 'telaah-report' | 'telaah-select' | 'telaah-error'} type
 * @param {object} detail
 * @returns {boolean} whether the page let it be
 */
export function emit(element, type, detail) {
  return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type === 'telaah-select' }));
}

/** @param {Element} element @param {any} error with a code, and the missing directive where a policy is the cause */
export function fail(element, error) {
  const { code = 'unknown', detail = '', directive } = error ?? {};
  const message = directive ? `the page's Content-Security-Policy lacks: ${directive}` : String(detail || error?.message || error);
  // eslint-disable-next-line no-console -- the one place where a newsroom's developer looks
  console.warn(`telaah-widget: ${code}: ${message}`);
  emit(element, 'telaah-error', { code, message, ...(directive ? { directive } : {}) });
}
