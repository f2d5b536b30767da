/** Two stories that replace each other, as the router of a news app does. */

const STORIES = {
  air: {
    title: 'Pipa Baru Alirkan Air Bersih ke Tiga Kampung',
    paragraphs: [
      'KOTA SULUH – Perusahaan air minum daerah mengalirkan air bersih ke tiga kampung di lereng utara Kota Suluh, Kamis (6/11/2025). Sebanyak 480 rumah kini tersambung pipa.',
      '“Kami menunggu air ini sejak saya masih duduk di sekolah dasar,” kata Siti Maryamah, warga Kampung Randu.',
      'Direktur perusahaan air minum daerah, Agus Hendrawan Laksana, menjelaskan bahwa pipa sepanjang 14 kilometer ditanam dalam delapan bulan. “Yang paling sulit bukan menggali, melainkan mengajak warga memelihara sumbernya,” ujar Agus.',
      'Menurut Agus, tarif untuk rumah tangga kecil tidak naik sampai akhir tahun depan.',
    ],
  },
  kereta: {
    title: 'Kereta Kampung Beroperasi Lagi pada Akhir Pekan',
    paragraphs: [
      'KOTA SULUH – Kereta wisata yang menghubungkan stasiun lama dan pasar bunga kembali beroperasi setiap akhir pekan, mulai Sabtu (8/11/2025).',
      'Kepala Stasiun Suluh Lama, Dimas Prakoso, mengatakan kereta ditarik lokomotif buatan bengkel setempat. “Semua roda giginya dibuat anak-anak sekolah kejuruan di sini,” tutur Dimas.',
      '“Penumpang boleh turun di setiap perlintasan untuk berbelanja,” katanya.',
      'Seorang pedagang bunga, Lastri, berharap pengunjung bertambah. “Sabtu kemarin saja dagangan saya habis sebelum siang,” ucap Lastri.',
    ],
  },
};

/** @param {string} tag @param {string} text */
function element(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function show() {
  const story = STORIES[/** @type {keyof typeof STORIES} */ (location.hash.slice(1))] ?? STORIES.air;
  const section = document.createElement('section');
  section.className = 'story';
  section.append(element('h1', story.title), ...story.paragraphs.map((text) => element('p', text)));
  document.getElementById('outlet')?.replaceChildren(section);
  document.title = `${story.title} - Suluh Kota`;
}

addEventListener('hashchange', show);
show();
