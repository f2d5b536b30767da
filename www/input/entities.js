/**
 * Character references of HTML: numbers, Latin-1 and the signs of typography. Others stand as they are.
 */

/** From U+00A0 on, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED = new Map(/** @type {[string, string][]} */ ([
  ...LATIN.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)]),
  ...'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ hellip … bull • prime ′ Prime ″ euro € trade ™ lsaquo ‹ rsaquo ›'.match(/\S+ \S+/g)?.map((pair) => pair.split(' ')) ?? [],
]));

/** @param {number} code */
function character(code) {
  if (code > 0x10ffff) return '\u{fffd}';
  // Pages number the signs of Windows-1252 as if they were Unicode, and browsers read them so.
  return code > 127 && code < 160 ? new TextDecoder('windows-1252').decode(new Uint8Array([code])) : String.fromCodePoint(code);
}

/** @param {string} text */
export const resolved = (text) => text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,6}));?/gi, (all, hex, decimal, name) => {
  if (name) return NAMED.get(name) ?? all;
  return character(hex ? parseInt(hex, 16) : Number(decimal));
});
