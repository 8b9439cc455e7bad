import { expect, it } from 'vitest';
import { type Judgement, Testimony } from './testimony.ts';

const rules = { intervalMs: 15_000, lateMs: 25, codeMarginMs: 500 };
const profiles = { profiles: { Cablevision: { notBefore: 1 } } };
const direct = { actionName: 'authorize', reasonType: 'authenticated' };

type Told = readonly [at: number, code: string, body?: object, status?: number];

/** One device, polls with its codes, and when its viewer logged in; another device polls until the end of the run. */
function judged(codes: Record<string, number>, told: readonly Told[], loggedInMs?: number): Judgement {
  const testimony = new Testimony();
  for (const [code, notAfterMs] of Object.entries(codes)) testimony.know({ code, notAfterMs });
  const headers = { 'ap-device-identifier': 'one' };
  told.forEach(([at, code, body = { profiles: {} }, status = 200], index) => {
    const operation = code === '' ? 'createSession' : 'getProfileByCode';
    const request = { url: `/api/v2/REF30/profiles/code/${code}`, headers };
    const response = { status, body: JSON.stringify(body) };
    testimony.hear({ sequence: index + 1, at, operation, request, response });
  });
  testimony.know({ code: 'LAST', notAfterMs: 1_000_000 });
  const request = { url: '/api/v2/REF30/profiles/code/LAST', headers: { 'ap-device-identifier': 'last' } };
  const response = { status: 200, body: '{}' };
  testimony.hear({ sequence: 99, at: 90_000, operation: 'getProfileByCode', request, response });
  return testimony.judge(new Map(loggedInMs === undefined ? [] : [['one', loggedInMs]]), rules);
}

it.each<[string, Parameters<typeof judged>, Partial<Judgement>]>([
  [
    'a profile found by the next poll',
    [
      { A: 45_000 },
      [
        [10_000, 'A'],
        [25_000, 'A', profiles],
      ],
      10_001,
    ],
    { logins: 1, inTime: 1, neverFound: 0, slowestMs: 14_999, codesEnded: 0, codesLeftEarly: 0 },
  ],
  [
    'a profile found by the poll after that',
    [
      { A: 60_000 },
      [
        [10_000, 'A'],
        [25_000, 'A'],
        [40_000, 'A', profiles],
      ],
      10_001,
    ],
    { logins: 1, inTime: 0, neverFound: 0, slowestMs: 29_999 },
  ],
  [
    'a profile found by asking for a new session',
    [
      { A: 45_000 },
      [
        [30_000, 'A'],
        [45_100, '', direct],
      ],
      31_000,
    ],
    { logins: 1, inTime: 1, neverFound: 0, codesEnded: 1, codesLeftEarly: 0 },
  ],
  [
    'a device that leaves although its viewer has logged in',
    [{ A: 45_000 }, [[30_000, 'A']], 31_000],
    { logins: 1, inTime: 0, neverFound: 1 },
  ],
  [
    'a login so late that nobody could have found it',
    [{ A: 95_000 }, [[80_000, 'A']], 80_001],
    { logins: 0, neverFound: 0 },
  ],
  [
    'a code polled beyond its end',
    [
      { A: 45_000 },
      [
        [40_000, 'A'],
        [55_000, 'A', {}, 400],
      ],
    ],
    { codesEnded: 1, refusedPolls: 1, codesPolledBeyondEnd: 1 },
  ],
  ['a code left before its end', [{ A: 45_000 }, [[10_000, 'A']]], { codesEnded: 1, codesLeftEarly: 1 }],
  ['a code that nobody ever polled', [{ A: 45_000 }, []], { codesEnded: 1, codesLeftEarly: 1 }],
  ['a code from nowhere', [{}, [[10_000, 'B']]], { unknownCodes: 1 }],
  [
    'a new code, by the answer that showed it',
    [
      {},
      [
        [1000, '', { code: 'B', notAfter: '46000' }],
        [31_100, 'B'],
      ],
    ],
    { unknownCodes: 0, codesEnded: 1, codesLeftEarly: 0 },
  ],
])('%s', (_name, given, wanted) => {
  expect(judged(...given)).toMatchObject(wanted);
});
