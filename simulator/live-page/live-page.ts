import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { wireText } from '../../core/basics.ts';
import { operations } from '../../openapi/generated/operations.ts';
import type { Answer } from '../http/answer.ts';

/** The modules of the script, each before those that import it. */
const modules = [
  'dom',
  'api',
  'store',
  'texts',
  'table',
  'notices',
  'exchange-details',
  'exchange-list',
  'rules',
  'devices',
  'sign-ins',
  'clock',
  'faults',
  'main',
];

let page: Answer | undefined;

/**
 * Returns the page: one HTML file without any data, which its script reads from the simulator. Its
 * content security policy allows this script and style by their hashes and requests to this
 * simulator only. Nothing in it can make HTML of a text.
 */
export function livePage(): Answer {
  page ??= madePage();
  return page;
}

function madePage(): Answer {
  const script = scriptOf(modules.map((name) => textOf(`script/${name}.js`)));
  const style = textOf('page.css');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return {
    status: 200,
    contentType: 'text/html;charset=UTF-8',
    headers: {
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    // Functions: `$` in a script means nothing special then.
    body: textOf('page.html')
      .replace(
        '<!-- operations -->',
        Object.keys(operations)
          .map((id) => `<option>${id}</option>`)
          .join(''),
      )
      .replace('/* style */', () => style)
      .replace('/* script */', () => script),
  };
}

/** Returns the modules as one: their names are unique, so imports and exports fall away. */
export function scriptOf(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/^import [^;]*;\n/gm, '').replace(/^export /gm, '')).join('\n');
}

function textOf(path: string): string {
  return wireText(readFileSync(new URL(path, import.meta.url))).replaceAll('\r\n', '\n');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
