import { describe, expect, it } from 'vitest';
import { xmlTree } from './xml-syntax.ts';

describe('a text and an attribute of XML', () => {
  it.each<[string, { written: string; read: string }]>([
    ['a decimal reference', { written: 'H7RB0R&#81;', read: 'H7RB0RQ' }],
    ['a hexadecimal reference', { written: 'H7RB0R&#x51;', read: 'H7RB0RQ' }],
    ['hexadecimal digits of both cases', { written: '&#x6A;&#x6a;', read: 'jj' }],
    ['leading zeros', { written: '&#00081;', read: 'Q' }],
    ['one beyond the first plane', { written: '&#128512;&#x1F600;', read: '😀😀' }],
    ['the five names', { written: '&lt;&gt;&amp;&quot;&apos;', read: '<>&"\'' }],
    ['an escaped ampersand, decoded once', { written: '&amp;#81;&amp;amp;', read: '&#81;&amp;' }],
    ['an ampersand written as a number, decoded once', { written: '&#38;#81;', read: '&#81;' }],
    ['white space written as references', { written: '&#32;Q&#x9;', read: ' Q\t' }],
    ['a space that is none of XML', { written: '&#xA0;Q&#xFEFF;', read: '\u00a0Q\ufeff' }],
  ])('reads %s', (_name, { written, read }) => {
    expect(xmlTree(`<a>${written}</a>`)).toEqual({ name: 'a', element: read });
    expect(xmlTree(`<a b="${written}"/>`)).toEqual({ name: 'a', element: { '@b': read } });
  });

  it.each([
    ['no character of XML', '&#0;'],
    ['a control character', '&#1;'],
    ['beyond Unicode', '&#x110000;'],
    ['far beyond Unicode', '&#99999999999999999999;'],
    ['half a pair', '&#xD800;'],
    ['no character at all', '&#xFFFE;'],
    ['a name that nobody declared', '&unknown;'],
    ['a name of HTML', '&nbsp;'],
    ['a name of every object', '&toString;'],
    ['no number', '&#;'],
    ['no hexadecimal number', '&#x;'],
    ['a number with a capital X', '&#X51;'],
    ['no end', '&#81'],
    ['an ampersand alone', 'a & b'],
  ])('is broken by a reference that is %s', (_name, written) => {
    for (const text of [`<a>\n${written}</a>`, `<a\nb="${written}"/>`]) {
      expect(xmlTree(text)).toMatchObject({ broken: { line: 2, problem: expect.stringMatching(/./) } });
    }
  });

  it('never quotes what may be a part of a secret', () => {
    const read = xmlTree('<a><secret>pa&ss-w0rd;rest</secret></a>');
    expect(read).toMatchObject({ broken: { problem: "Named entity isn't defined" } });
  });
});

describe('a tree of XML', () => {
  it.each<[string, { text: string; element: unknown }]>([
    ['nothing', { text: '<a/>', element: '' }],
    [
      'a CDATA section, which has no references',
      { text: '<a><![CDATA[&#81;<]]>&#81;</a>', element: '&#81;<Q' },
    ],
    ['a comment within a text', { text: '<a>one<!-- &#0; -->two</a>', element: 'onetwo' }],
    ['white space that sets it out', { text: '<a>\r\n\t <b> x </b>\n</a>', element: { b: 'x' } }],
    ['white space in a CDATA section', { text: '<a><![CDATA[ ]]></a>', element: ' ' }],
    ['white space inside of a text', { text: '<a> x\r\ny </a>', element: 'x\ny' }],
    ['several of a name', { text: '<a><b>1</b><b/></a>', element: { b: ['1', ''] } }],
    ['text between elements', { text: '<a>x<b/>y</a>', element: { b: '', '#text': 'xy' } }],
    ['a declaration and instructions', { text: '<?xml version="1.0"?><?x y?><a>1</a>', element: '1' }],
    [
      'names of every object',
      { text: '<a><__proto__>1</__proto__></a>', element: Object.fromEntries([['__proto__', '1']]) },
    ],
  ])('has %s', (_name, { text, element }) => {
    expect(xmlTree(text)).toEqual({ name: 'a', element });
  });

  it.each<[string, { text: string; place: object }]>([
    ['an end tag of another element', { text: '<a>\n<b></a>', place: { line: 2 } }],
    ['two roots', { text: '<a/><b/>', place: { line: 1, column: 5 } }],
    ['an attribute twice', { text: '<a b="1" b="2"/>', place: { line: 1 } }],
    ['nothing', { text: '', place: { line: 1, column: 1 } }],
    ['text alone', { text: 'hello', place: { line: 1, column: 1 } }],
    ['a control character', { text: '<a>\u0001</a>', place: { line: 1, column: 4 } }],
  ])('is broken by %s', (_name, { text, place }) => {
    expect(xmlTree(text)).toMatchObject({ broken: place });
  });

  it('survives depth and length', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    expect(xmlTree(deep)).toMatchObject({ broken: { problem: 'it is nested too deeply' } });
    const wide = xmlTree(`<a>${'<b>&#81;</b>'.repeat(50_000)}</a>`);
    expect(wide).toEqual({ name: 'a', element: { b: Array.from({ length: 50_000 }, () => 'Q') } });
  });
});

describe('a document type', () => {
  it('is passed over', () => {
    expect(xmlTree('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>1</a>')).toEqual({ name: 'a', element: '1' });
  });

  it.each([
    ['of itself', '<!ENTITY x "text">', '&x;'],
    ['a file', '<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;'],
    ['a thousand millions of them', `<!ENTITY x "lol">${nested()}`, '&l9;'],
  ])('declares no entity: %s', (_name, declarations, used) => {
    expect(xmlTree(`<!DOCTYPE a [${declarations}]><a>${used}</a>`)).toMatchObject({
      broken: { problem: "Named entity isn't defined" },
    });
  });
});

function nested(): string {
  const names = Array.from({ length: 10 }, (_, level) => level);
  return names.map((level) => `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`).join('');
}
