/** SVG as a file, and as pixels. */

/** For screens that have two for one, and for print. */
const SCALE = 2;

/** @param {SVGElement} figure */
export const toSvg = (figure) => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(figure)}\n`;

/** @param {SVGElement} figure @returns {Promise<Blob>} */
export async function toPng(figure) {
  const image = new Image();
  // A data address: the page's policy allows pictures from nowhere else.
  image.src = `data:image/svg+xml,${encodeURIComponent(toSvg(figure))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  // Not `toBlob`: Chromium puts it off until the page has nothing to do, for seconds.
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',');
  return new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]);
}
