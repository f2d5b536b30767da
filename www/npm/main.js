/** `telaah`: importing it defines `<telaah-widget>`; what draws is a chunk of its own, loaded when a reader comes near. */
import { register } from '../embed/register.js';

/** @type {Promise<import('../embed/ui/widget.js').Ui> | undefined} */
let ui;

register(() => {
  ui ??= import('./ui.js').then(({ begin }) => begin());
  ui.catch(() => (ui = undefined));
  return ui;
}, TELAAH_VERSION);

export { TelaahWidget } from '../embed/element.js';
