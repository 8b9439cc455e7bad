import { expect, it } from 'vitest';
import { Verdicts } from './verdicts.ts';

function counting() {
  const judged: string[] = [];
  const verdicts = new Verdicts((operation, status) => (body) => {
    judged.push(`${operation} ${status} ${body.slice(0, 10)}`);
    return { verdict: body.includes('bad') ? 'invalid' : 'valid', first: undefined, extracted: body.length };
  });
  return { verdicts, judged };
}

it('judges the same bytes once and returns the cached verdict', () => {
  const { verdicts, judged } = counting();
  const first = verdicts.of('getProfiles', 200, 'application/json', 'bad');
  const again = verdicts.of('getProfiles', 200, 'application/json', 'bad');
  expect(judged).toHaveLength(1);
  expect(first).toEqual({ verdict: 'invalid', extracted: 3, cached: false });
  expect(again).toEqual({ verdict: 'invalid', extracted: 3, cached: true });
});

it.each([
  ['operation', 'getProfileByMvpd', 200, 'application/json', '{}'],
  ['status', 'getProfiles', 201, 'application/json', '{}'],
  ['content type', 'getProfiles', 200, 'text/html', '{}'],
  ['body', 'getProfiles', 200, 'application/json', '{ }'],
] as const)(
  'judges the same body of another %s separately',
  (_what, operation, status, contentType, body) => {
    const { verdicts } = counting();
    verdicts.of('getProfiles', 200, 'application/json', '{}');
    expect(verdicts.of(operation, status, contentType, body).cached).toBe(false);
  },
);

it('drops old verdicts and keeps those of bodies that repeat', () => {
  const { verdicts } = counting();
  verdicts.of('getProfiles', 200, 'json', 'often');
  verdicts.of('getProfiles', 200, 'json', 'once');
  for (let index = 0; index < 3000; index += 1) {
    verdicts.of('getProfiles', 200, 'json', `body ${index}`);
    if (index % 100 === 0) expect(verdicts.of('getProfiles', 200, 'json', 'often').cached).toBe(true);
  }
  expect(verdicts.of('getProfiles', 200, 'json', 'once').cached).toBe(false);
});

it('does not cache long bodies', () => {
  const { verdicts } = counting();
  const long = 'x'.repeat(5000);
  verdicts.of('getProfiles', 200, 'json', long);
  expect(verdicts.of('getProfiles', 200, 'json', long).cached).toBe(false);
});

it('bounds its cache where content types never repeat', () => {
  const { verdicts } = counting();
  verdicts.of('getProfiles', 200, 'json', 'body');
  for (let index = 0; index < 100; index += 1) verdicts.of('getProfiles', 200, `json; n=${index}`, 'body');
  expect(verdicts.of('getProfiles', 200, 'json', 'body').cached).toBe(false);
});
