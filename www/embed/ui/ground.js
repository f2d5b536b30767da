/**
 * Whether the page around an element is dark. Asked of what is painted there and not of the reader's system: most news
 * sites are light whatever the system says, and a dark card on them is a hole.
 */

/** @param {Element} element */
export function isOnDark(element) {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = getComputedStyle(around).backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
    // Relative luminance without the gamma: near enough to tell ink from paper.
    if (alpha > 0.5) return red * 0.299 + green * 0.587 + blue * 0.114 < 110;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || systemIsDark().matches);
}

const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)');

/** Sites switch their colours with the system, or by a class at the top. @param {() => void} changed @returns {() => void} ends it */
export function watchGround(changed) {
  const system = systemIsDark();
  const observer = new MutationObserver(changed);
  const attributes = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-mode'] };
  observer.observe(document.documentElement, attributes);
  observer.observe(document.body, attributes);
  system.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', changed);
  };
}
