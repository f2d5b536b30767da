/** The block in WordPress's editor: a placeholder, as the article is not finished there, and three choices beside it. */
(() => {
  const { blocks, blockEditor, components, element } = /** @type {any} */ (globalThis).wp;
  const h = element.createElement;

  /** @param {{attributes: any, setAttributes: (patch: object) => void}} props */
  function edit({ attributes, setAttributes }) {
    const set = (/** @type {string} */ name) => (/** @type {unknown} */ value) => setAttributes({ [name]: value });
    return h('div', blockEditor.useBlockProps(),
      h(blockEditor.InspectorControls, null,
        h(components.PanelBody, { title: 'Telaah' },
          h(components.SelectControl, {
            label: 'Tampilan', value: attributes.views, onChange: set('views'),
            options: [
              { label: 'Kutipan, kata kunci, tema', value: '' },
              { label: 'Siapa yang dikutip?', value: 'quotes' },
              { label: 'Kata kunci', value: 'keywords' },
              { label: 'Tema', value: 'themes' },
            ],
          }),
          h(components.SelectControl, {
            label: 'Warna', value: attributes.theme, onChange: set('theme'),
            options: [
              { label: 'Menurut halaman', value: '' },
              { label: 'Terang', value: 'light' },
              { label: 'Gelap', value: 'dark' },
              { label: 'Warna halaman', value: 'inherit' },
            ],
          }),
          h(components.ToggleControl, { label: 'Ringkas', checked: attributes.compact, onChange: set('compact') }))),
      h(components.Placeholder, { icon: 'format-quote', label: 'Telaah', instructions: 'Siapa yang dikutip, kata kunci, dan tema muncul di sini bagi pembaca.' }));
  }

  blocks.registerBlockType('telaah/widget', { edit, save: () => null });
})();
