import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StatePattern } from '../../core/index.ts';
import { stateNames } from '../states.ts';
import { assertDeclarable, isDeclared, stateText } from './declared-states.ts';

const state = { name: 'a registered client', params: { revoked: true } };

it.each<[readonly StatePattern[], boolean]>([
  [[], false],
  [['a registered client'], true],
  [['a registered client, revoked'], true],
  [['a registered client, expired'], false],
  [['a registered'], false],
  [['*revoked'], true],
  [['a * client*'], true],
  [['a.registered.client'], false],
  [[{ except: [] }], true],
  [[{ except: ['a registered client'] }], false],
  [[{ except: ['*, revoked'] }], false],
  [[{ except: ['a Vantage *'] }], true],
  [[{ except: ['a registered client'] }, 'a registered client'], true],
])('%j declares a revoked client: %s', (cannotArrange, declared) => {
  expect(isDeclared({ cannotArrange }, state)).toBe(declared);
});

it.each<[readonly StatePattern[], RegExp]>([
  [
    ['a registerd client'],
    /The name "a registerd client" in targets\.staging\.cannotArrange\[0\] .*"a registered client"\?/,
  ],
  [
    ['*', 'a Ventage *'],
    /The pattern "a Ventage \*" in .*\[1\] fits no provider state\. Did you mean "a Vantage/,
  ],
  [[{ except: ['a registered clients'] }], /cannotArrange\[0\]\.except .*"a registered client"\?/],
])('%j is refused with the nearest name', (cannotArrange, message) => {
  const known = [...stateNames.map((name) => ({ name })), state];
  expect(() => assertDeclarable({ name: 'staging', cannotArrange }, known)).toThrow(message);
});

const anyState = fc.record({
  name: fc.constantFrom(...stateNames),
  params: fc.dictionary(fc.constantFrom('at', 'by', 'expired'), fc.oneof(fc.constant(true), fc.string())),
});

it('declares with except what it does not declare without it, whatever the pattern', () => {
  const pattern = fc.oneof(
    fc.string(),
    anyState.map(stateText),
    fc.tuple(anyState, fc.nat(60)).map(([one, cut]) => `${stateText(one).slice(0, cut)}*`),
  );
  fc.assert(
    fc.property(anyState, fc.array(pattern), (one, patterns) => {
      const plain = isDeclared({ cannotArrange: patterns }, one);
      expect(isDeclared({ cannotArrange: [{ except: patterns }] }, one)).toBe(!plain);
    }),
  );
});

it('a state is declared by its own text, by each beginning of it with *, and by no other text', () => {
  fc.assert(
    fc.property(anyState, fc.nat(60), fc.string({ minLength: 1 }), (one, cut, other) => {
      const text = stateText(one);
      expect(isDeclared({ cannotArrange: [text] }, one)).toBe(true);
      expect(isDeclared({ cannotArrange: [`${text.slice(0, cut)}*`] }, one)).toBe(true);
      fc.pre(!other.includes('*'));
      expect(isDeclared({ cannotArrange: [`${text}${other}`] }, one)).toBe(false);
    }),
  );
});
