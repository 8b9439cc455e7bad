import { expect, it } from 'vitest';
import type { StageName } from '../../core/index.ts';
import { needsProvider, selectStages, sendsLoad } from './selection.ts';

it.each<[string, string[], string[], boolean, StageName[]]>([
  ['all', [], [], false, ['documents', 'generated', 'contracts', 'verify', 'load', 'report']],
  ['all but one', [], ['load'], false, ['documents', 'generated', 'contracts', 'verify', 'report']],
  ['one', ['verify'], [], false, ['verify', 'report']],
  ['what is asked for and not taken away again', ['verify', 'load'], ['load'], false, ['verify', 'report']],
  ['a comparison', ['baseline'], [], true, ['baseline', 'report']],
])('selects the stages of %s', (_name, only, skip, withBaseline, want) => {
  expect([...selectStages(only, skip, withBaseline)]).toEqual(want);
});

it.each([
  ['nothing but the report', ['report'], []],
  ['what is taken away again', ['verify'], ['verify']],
  ['a comparison with nothing', ['baseline'], []],
  ['everything left out', [], ['documents', 'generated', 'contracts', 'verify', 'load']],
])('refuses %s', (_name, only, skip) => {
  expect(() => selectStages(only, skip)).toThrow(expect.objectContaining({ code: 'USAGE', exitCode: 2 }));
});

it.each<[StageName, { provider: boolean; load: boolean }]>([
  ['documents', { provider: false, load: false }],
  ['contracts', { provider: false, load: false }],
  ['verify', { provider: true, load: false }],
  ['load', { provider: true, load: true }],
  ['baseline', { provider: true, load: true }],
])('knows what %s needs', (name, want) => {
  const selected = new Set<StageName>([name, 'report']);
  expect({ provider: needsProvider(selected), load: sendsLoad(selected) }).toEqual(want);
});
