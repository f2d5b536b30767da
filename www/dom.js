/**
 * Elements without markup: text goes in as text nodes and attributes by name, so nothing that a reader pastes can
 * become an element.
 */

/** @typedef {Node | string | number | null | undefined | false} Child */
/** @typedef {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} Attributes */

/** @param {Element} element @param {Attributes} attributes */
function assign(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
}

/** @param {Element} element @param {Child[]} children */
function fill(element, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    element.append(typeof child === 'number' ? String(child) : child);
  }
}

/**
 * An element. A function among the attributes is a listener for the event of that name.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  assign(element, attributes);
  fill(element, children);
  return element;
}

/**
 * An SVG element.
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  assign(element, attributes);
  fill(element, children);
  return element;
}

/**
 * A button: what stands on it, what it does.
 * @param {Child | Child[]} face @param {(event: any) => void} [click] @param {Attributes} [attributes]
 */
export const action = (face, click, attributes = {}) => h('button', { type: 'button', class: 'plain', click, ...attributes }, ...[face].flat());

/**
 * Rows or items, the first of them and a button for the rest: a page of ten thousand must still answer.
 * @template T @param {HTMLElement} list @param {T[]} all @param {number} shown @param {(one: T) => Node} draw @param {(rest: number) => string} more its name
 */
export function fillUpTo(list, all, shown, draw, more) {
  list.append(...all.slice(0, shown).map(draw));
  const rest = all.slice(shown);
  const button = action(more(rest.length), () => {
    button.remove();
    list.append(...rest.map(draw));
    list.children[shown]?.querySelector('button')?.focus();
  });
  return rest.length > 0 && button;
}

/** When the browser has shown what was set; soon, too, in a page that is not looked at, which is shown nothing. */
export const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, HIDDEN_FRAME);
  });

/** Milliseconds after which a frame is not waited for any longer. */
const HIDDEN_FRAME = 200;

/** Facts in a row that breaks between them, not inside one. @param {(string | null | undefined | false)[]} facts */
export function unbroken(facts) {
  return facts.filter(Boolean).flatMap((fact, index) => [index > 0 ? ' · ' : '', h('span', {}, fact)]);
}

/**
 * Draws `root` anew and gives the focus back to what has the same name after it; drawing takes it away.
 * @param {HTMLElement} root @param {() => void} draw
 */
export function keepingFocus(root, draw) {
  const held = document.activeElement;
  const nameOf = (/** @type {Element | null} */ element) => element instanceof HTMLElement && (element.dataset.focus ?? element.dataset.key);
  const name = root.contains(held) && nameOf(held);
  draw();
  if (!name || root.contains(document.activeElement)) return;
  const again = [...root.querySelectorAll('button, input')].find((element) => nameOf(element) === name);
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
}

/**
 * The rows or items of a part of the page. When there are none, its table gives way to what stands beside it for that, or
 * the part to others.
 * @param {string} id @param {Node[]} rows
 */
export function fillPart(id, rows) {
  const part = byId(id);
  part.querySelector('tbody, ul')?.replaceChildren(...rows);
  const none = /** @type {HTMLElement | null} */ (part.querySelector('.none'));
  const table = none && part.querySelector('table');
  (table ?? part).hidden = rows.length === 0;
  if (none) none.hidden = rows.length > 0;
}

/** Whether it is the one of several that the reader is at. @param {Element} element @param {boolean} current */
export function setCurrent(element, current) {
  if (current) element.setAttribute('aria-current', 'true');
  else element.removeAttribute('aria-current');
}

/** The element of the page with this id; `tests/shell/locale.test.mjs` sees that `index.html` has it. @param {string} id */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
