/** What a link and the memory bring is checked before the page believes it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placed } from '../../www/export/cloud.js';
import { checkedArticles, checkedChoices } from '../../www/memory/checked.js';
import { isOurs, readFragment, writeFragment } from '../../www/share/fragment.js';

test('a link gives back what was put into it, and its letters need no escaping', async () => {
  const content = { options: { themes: 'desks', hide: ['“warga”'] }, articles: [{ id: 'a', title: 'Bañjir', text: '“Siap,” kata Sari. '.repeat(200) }] };
  const fragment = await writeFragment(content);
  assert.match(fragment, /^#telaah=[\w-]+$/);
  assert.ok(fragment.length < 400, 'it is compressed');
  assert.deepEqual(await readFragment(fragment), content);
});

test('a link that is cut, garbled or a bomb gives nothing', async () => {
  const fragment = await writeFragment({ options: { themes: 'desks' } });
  assert.equal(isOurs('#text'), false);
  for (const bad of [fragment.slice(0, -5), fragment.slice(0, 30) + 'AAAA' + fragment.slice(34), '#telaah=', '#telaah=%%%', await writeFragment({ a: 'x'.repeat(9 << 20) })]) {
    assert.equal(await readFragment(bad), undefined, bad.slice(0, 60));
  }
});

test('articles from outside are what the page expects, or left out', () => {
  const given = [
    { id: 'a', title: 'A', text: 'Satu', date: '2025-12', outlet: 'Koran', onclick: 'x' },
    { id: 'a', title: 'twice', text: 'Dua' },
    { title: 7, text: 'Tiga', date: 'tomorrow', outlet: {} },
    { id: 'b', title: 'no text' },
    null,
    'x',
  ];
  assert.deepEqual(checkedArticles(given), [
    { id: 'a', title: 'A', text: 'Satu', outlet: 'Koran', date: '2025-12' },
    { id: 'shared-3', title: '', text: 'Tiga' },
  ]);
  for (const bad of [undefined, null, {}, 'x', 3]) assert.equal(checkedArticles(bad), undefined);
});

test('choices from outside name a tab and an article that exist', () => {
  const articles = [{ id: 'a', title: 'A', text: 'Satu' }];
  assert.deepEqual(checkedChoices({ tab: 'quotes', selected: 'a', options: { themes: 'desks', hide: ['x'] } }, articles), {
    options: { themes: 'desks', hide: ['x'], disabledTerms: [], corrections: [], uncompared: [] }, patch: { tab: 'quotes', selected: 'a' },
  });
  assert.deepEqual(checkedChoices({ tab: 'constructor', selected: 'b', options: [] }, articles), { patch: {} });
  assert.deepEqual(checkedChoices(null, articles), { patch: {} });
});

test('words of a cloud lie on the sheet and do not touch; what finds no room is left out', () => {
  const sizes = Array.from({ length: 60 }, (_, index) => ({ width: 200 - 3 * index, height: 60 - index / 2 }));
  const boxes = placed(sizes, 700, 400).filter((box) => box !== undefined);
  assert.ok(boxes.length > 8 && boxes.length < 60, String(boxes.length));
  boxes.forEach((a, index) => {
    assert.ok(a.x - a.width / 2 >= 0 && a.x + a.width / 2 <= 700 && a.y - a.height / 2 >= 0 && a.y + a.height / 2 <= 400);
    for (const b of boxes.slice(0, index)) {
      assert.ok(Math.abs(a.x - b.x) * 2 >= a.width + b.width || Math.abs(a.y - b.y) * 2 >= a.height + b.height);
    }
  });
});
