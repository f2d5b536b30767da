/** A theme's name in the language of the page. @param {{code: string}} t @param {{id: string, en: string}} label */
export const labelOf = (t, label) => (t.code === 'id' ? label.id : label.en);
