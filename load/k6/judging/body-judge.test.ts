import { describe, expect, it } from 'vitest';
import { getProfilesValidators } from '../../../openapi/generated/validators/getProfiles.js';
import type { ValidationMode } from '../../protocol.ts';
import { bodyJudgeOf, sampledShare } from './body-judge.ts';

const tables = { getProfiles: getProfilesValidators };
const json = 'application/json';
/** The judge of ten devices. */
const judgeIn = (validate: ValidationMode, seed = 1, firstNumber = 0) =>
  bodyJudgeOf({ validate, validation: 'strict', seed }, tables, (_operation, status) => status, {
    firstNumber,
    size: 10,
  });

/** Verdicts on a thousand answers with an invalid body, to ten devices by turns. */
const verdictsIn = (validate: ValidationMode, seed?: number, first = 0) => {
  const judge = judgeIn(validate, seed, first);
  return Array.from(
    { length: 1000 },
    (_, index) => judge.of('getProfiles', 200, json, '{"profiles":1}', first + (index % 10)).verdict,
  );
};
const judgedIn = (...how: Parameters<typeof verdictsIn>) =>
  verdictsIn(...how).filter((verdict) => verdict !== 'unjudged');

describe('the judge of bodies', () => {
  it('judges all bodies, none, or a share', () => {
    expect(judgedIn('all')).toHaveLength(1000);
    expect(judgedIn('off')).toHaveLength(0);
    const sampled = judgedIn('sampled').length / 1000;
    expect(sampled).toBeGreaterThan(sampledShare * 0.7);
    expect(sampled).toBeLessThan(sampledShare * 1.3);
  });

  it('draws the same share for the same seed and another for other devices', () => {
    expect(verdictsIn('sampled')).toEqual(verdictsIn('sampled'));
    expect(verdictsIn('sampled')).not.toEqual(verdictsIn('sampled', 2));
    expect(verdictsIn('sampled')).not.toEqual(verdictsIn('sampled', 1, 10));
  });

  it('draws the answers of a device whoever else is judged beside it', () => {
    const ofDevice = (first: number): unknown[] => {
      const judge = judgeIn('sampled', 1, first);
      return Array.from({ length: 200 }, (_, index) => {
        // Its neighbours come in another order, and more often.
        for (let other = first; other < 7; other += 1) judge.of('getProfiles', 200, json, '{}', other);
        return [index, judge.of('getProfiles', 200, json, '{"profiles":1}', 7).verdict];
      });
    };
    expect(ofDevice(0)).toEqual(ofDevice(5));
  });

  it('returns the violation of a judged body', () => {
    expect(judgedIn('sampled').every((verdict) => verdict === 'invalid')).toBe(true);
  });

  it.each([
    ['Application/Json', '{"profiles":{}}', 'valid'],
    ['APPLICATION/JSON ; charset="UTF-8"', '{"profiles":1}', 'invalid'],
    ['application/JSON', '{"profiles":', 'invalid'],
    ['text/json', '{"profiles":{}}', 'invalid'],
    ['application/jsonp', '{"profiles":{}}', 'invalid'],
    ['text/html', '{"profiles":{}}', 'invalid'],
    ['', '{"profiles":{}}', 'invalid'],
  ])('takes content types in any case: %s', (contentType, body, verdict) => {
    expect(judgeIn('all').of('getProfiles', 200, contentType, body, 0).verdict).toBe(verdict);
  });

  it('reads an HTML page as text, whatever its content type parameters name', () => {
    const { verdict } = judgeIn('all').of('getProfiles', 429, 'Text/HTML; profile=json', '<html></html>', 0);
    expect(verdict).toBe('valid');
  });

  it.each<ValidationMode>(['all', 'sampled', 'off'])('reads what a scenario must know with %s', (mode) => {
    const judge = judgeIn(mode);
    for (let answer = 0; answer < 50; answer += 1) {
      expect(judge.of('getProfiles', 200, json, '{"profiles":{}}', 0).extracted).toBe(200);
    }
  });
});
