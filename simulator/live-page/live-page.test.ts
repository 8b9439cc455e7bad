import { readdirSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { livePage, scriptOf } from './live-page.ts';

const { body = '', headers = {} } = livePage();
const script = /<script type="module">([\s\S]*)<\/script>/.exec(body)?.[1] ?? '';

describe('the page', () => {
  it('is one file: it names no other, and its policy allows none', () => {
    expect(body).not.toMatch(/\b(src|href)="(?!data:,|#)/);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-/);
    expect(policy).not.toContain('unsafe');
  });

  it('has every module once, in an order in which no name is used before it is there', () => {
    const folder = new URL('script/', import.meta.url);
    const names = readdirSync(folder);
    const places = new Map(names.map((name) => [name, script.indexOf(bodyOf(name))]));
    for (const name of names) {
      expect([name, places.get(name)]).toEqual([name, expect.any(Number)]);
      expect(places.get(name)).toBeGreaterThanOrEqual(0);
      const imported = readFileSync(new URL(name, folder), 'utf8').matchAll(/^import .*'\.\/(.*)';$/gm);
      for (const [, other = ''] of imported)
        expect([name, other, (places.get(other) ?? 0) < (places.get(name) ?? 0)]).toEqual([
          name,
          other,
          true,
        ]);
    }
    // A name that two modules declare is a syntax error.
    expect(() => new Script(`'use strict';(async () => {${script}})`)).not.toThrow();

    function bodyOf(name: string): string {
      return scriptOf([readFileSync(new URL(name, folder), 'utf8')]).trim();
    }
  });

  it('makes no HTML of a text', () => {
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b/);
  });

  it('stores nothing, and puts no token into an address', () => {
    expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB|cookie|EventSource/);
    expect(script.match(/controlToken/g)).toHaveLength(4);
    expect(body).toMatch(/<input type="password" id="token"(?![^>]* name=)/);
  });
});

it('joins modules without their imports and exports', () => {
  const modules = [
    '/** Of a. */\nexport const a = 1;\n',
    "import { a } from './a.js';\nimport {\n  b,\n  c,\n} from './b.js';\nexport function d() {\n  return a;\n}\n",
  ];
  expect(scriptOf(modules)).toBe('/** Of a. */\nconst a = 1;\n\nfunction d() {\n  return a;\n}\n');
});
