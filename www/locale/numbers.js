/** Numbers and dates as a language writes them. @param {string} language */
export function numbers(language) {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const fraction = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return {
    number: (/** @type {number} */ value) => whole.format(value),
    decimal: (/** @type {number} */ value) => decimal.format(value),
    fraction: (/** @type {number} */ value) => fraction.format(value),
    /** A ratio whose logarithm to the base 2 is given. */
    timesAsOften: (/** @type {number} */ log) => `${(log < 0 ? fraction : log < 3.3 ? decimal : whole).format(2 ** log)}×`,
    percent: (/** @type {number} */ value) => percent.format(value),
    /** @param {string} iso as far as it is known: a year, a month or a day */
    date(iso) {
      const [year = '', month, day] = iso.split('-');
      if (!month) return year;
      /** @type {Intl.DateTimeFormatOptions} */
      const fields = { year: 'numeric', month: 'long', ...(day ? { day: 'numeric' } : {}), timeZone: 'UTC' };
      return new Intl.DateTimeFormat(language, fields).format(Date.UTC(+year, +month - 1, +(day ?? 1)));
    },
  };
}
