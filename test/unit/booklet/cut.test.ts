import { describe, expect, test } from 'vitest';
import { around, bind, cut, lifted, marksOf } from '../../../src/components/booklet/cut';

const piece = (name: string, html: string) => marksOf(name).join(html);

describe('pieces of a page', () => {
  test('are taken out in their order', () => {
    const html = `<p>a</p>${piece('law', '<p>b</p>')}<p>c</p>${piece('law', `d${piece('card', 'e')}`)}f`;
    expect(cut(html, 'law')).toEqual({
      rest: '<p>a</p><p>c</p>f',
      pieces: ['<p>b</p>', `d${piece('card', 'e')}`],
    });
    expect(cut(html, 'notes')).toEqual({ rest: html, pieces: [] });
    expect(() => cut(`a${marksOf('law')[0]}b`, 'law')).toThrow('law');
  });
  test('divide what stands around them', () => {
    expect(around(`a${piece('short', 'b')}c`, 'short')).toEqual({ before: 'a', inside: 'b', after: 'c' });
    expect(around('a', 'short')).toEqual({ before: 'a', inside: '', after: '' });
  });
});

describe('several pages as one', () => {
  const pages = [
    {
      address: '/de/playbooks/b/',
      prefix: 'book',
      html: '<h2 id="half-day">x</h2><a href="one/#list">1</a>',
    },
    {
      address: '/de/playbooks/b/one/',
      prefix: 'one',
      html:
        '<h3 id="list">x</h3><a href="#list">2</a><a href="../two/">3</a><a href="../#half-day">4</a>' +
        '<a href="#card-x">5</a><a href="../../../tools/t/#part">6</a><a href="https://a.example/">7</a>' +
        '<a href="../two/#gone">8</a>',
    },
    { address: '/de/playbooks/b/two/', prefix: 'two', html: '<p id="list">y</p>' },
  ];
  const bound = bind(pages, new Set(['card-x']));
  const hrefs = bound.flatMap((html) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href));
  test('have ids of their own', () => {
    expect(bound.flatMap((html) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))).toEqual([
      'book-half-day',
      'one-list',
      'two-list',
    ]);
  });
  test('lead to each other within it, and elsewhere to the site', () => {
    expect(hrefs).toEqual([
      '#one-list',
      '#one-list',
      '#two',
      '#book-half-day',
      '#card-x',
      '/de/tools/t/#part',
      'https://a.example/',
      '/de/playbooks/b/two/#gone',
    ]);
  });
  test('have their headings one level down, and up again where a part has none above', () => {
    expect(bound[1]).toContain('<h4 id="one-list">x</h4>');
    expect(lifted(bound[1] ?? '')).toContain('<h3 id="one-list">x</h3>');
  });
});
