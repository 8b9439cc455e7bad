import { expect, it } from 'vitest';
import { apiNames } from '../../core/index.ts';
import { exampleValue, placeholderValue, stateValues } from '../state-values.ts';
import { stateNames } from '../states.ts';
import { interactions } from './index.ts';
import { interaction } from './row.ts';

it.each(apiNames)('%s has at least two contracts, one of them an error', (api) => {
  const statuses = interactions.filter((row) => row.api === api).map((row) => row.example.answer.status);
  expect(statuses.length).toBeGreaterThanOrEqual(2);
  expect(statuses.some((status) => status >= 400)).toBe(true);
});

it.each(stateNames)('the values of “%s” carry their own names', (state) => {
  const placeholders = Object.entries(stateValues[state](placeholderValue));
  expect(placeholders).toEqual(placeholders.map(([name]) => [name, `\${${name}}`]));
  expect(Object.keys(stateValues[state](exampleValue))).toEqual(placeholders.map(([name]) => name));
});

it('a wrong row does not compile', () => {
  const open = interaction('getSession', 'an authentication session', 400);
  // @ts-expect-error: an operation that no document has
  interaction('getSessions', 'an authentication session', 400);
  // @ts-expect-error: a state that nobody implements
  interaction('getSession', 'an authentication sesion', 400);
  // @ts-expect-error: a status that the document does not have
  interaction('getSession', 'an authentication session', 418);
  open({
    title: 'x',
    // @ts-expect-error: a parameter that the state does not take
    params: { completed: true },
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, code: v.code } },
    }),
    answer: {
      // @ts-expect-error: an error code that this operation does not have
      body: () => ({ action: 'none', status: 400, code: 'invalid_parameter_cod', message: '', helpUrl: '' }),
    },
  });
  open({
    title: 'y',
    // @ts-expect-error: a value that the state does not answer
    request: (v) => ({ token: v.accesToken, params: { path: { serviceProvider: 'x', code: 'y' } } }),
    // @ts-expect-error: a header that the operation does not take
    deviations: [{ leaveOut: 'header', name: 'X-Device-Inf' }],
    answer: {},
  });
});
