import { expect, it } from 'vitest';
import { placeholderValue } from '../state-values.ts';
import { judgeStateValues } from './state-values.ts';

const placeholder = (name: string): string => placeholderValue(name, '');

const state = (expression: string) => ({ type: 'ProviderState', expression });
const values = { code: 'ABC', mvpd: 'M' };

it.each([
  ['the same value', { '$.code': state(placeholder('code')) }, { code: 'ABC' }, []],
  ['another value', { '$.code': state(placeholder('code')) }, { code: 'ABD' }, ['/code']],
  ['no value', { '$.code': state(placeholder('code')) }, {}, ['/code']],
  ['a value inside a text', { '$.url': state(`/x/${placeholder('code')}`) }, { url: '/x/ABC' }, []],
  [
    'every item of a list',
    { '$.a[*].mvpd': state(placeholder('mvpd')) },
    { a: [{ mvpd: 'M' }, { mvpd: 'N' }] },
    ['/a/*/mvpd'],
  ],
  ['an empty list', { '$.a[*].mvpd': state(placeholder('mvpd')) }, { a: [] }, ['/a/*/mvpd']],
  ['a value that the state did not answer', { '$.x': state(placeholder('other')) }, { x: 'M' }, ['/x']],
])('%s', (_name, body, answer, pointers) => {
  const found = judgeStateValues({ response: { generators: { body } } }, values, answer);
  expect(found.map(({ pointer }) => pointer)).toEqual(pointers);
});

it('each variant of a list must be somewhere in it', () => {
  const variants = [{ generators: { '$.mvpd': state(placeholder('mvpd')) } }, { generators: {} }];
  const response = {
    matchingRules: { body: { '$.a': { matchers: [{ match: 'arrayContains', variants }] } } },
  };
  expect(judgeStateValues({ response }, values, { a: [{ mvpd: 'N' }, { mvpd: 'M' }] })).toEqual([]);
  expect(judgeStateValues({ response }, values, { a: [{ mvpd: 'N' }] })).toMatchObject([{ pointer: '/a' }]);
});

it.each([
  ['the key of the state', { a: { M: {}, N: {} } }, []],
  ['another key', { a: { N: {} } }, ['/a']],
  ['no key', { a: {} }, ['/a']],
  ['no map', {}, ['/a']],
])('a map: %s', (_name, answer, pointers) => {
  const comments = { keysFromProviderState: { '/a': placeholder('mvpd') } };
  expect(judgeStateValues({ response: {}, comments }, values, answer).map(({ pointer }) => pointer)).toEqual(
    pointers,
  );
});
