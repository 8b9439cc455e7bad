import { expect, it } from 'vitest';
import { matching, nearestId, type RowFilter } from './filter.ts';

const rows = [
  { operation: 'logout', title: 'The viewer signs out' },
  { operation: 'logout', title: 'The viewer signs out of everything' },
  { operation: 'authorize', title: 'nothing before a logout' },
  { operation: 'authorize', title: 'twice', id: 'verify/authorize/twice-2' },
];

it.each<[string, { filter: RowFilter; fits: readonly number[] }]>([
  ['an empty text fits all', { filter: '', fits: [0, 1, 2, 3] }],
  ['an operation, in any case, or a part of a title', { filter: 'LOGOUT', fits: [0, 1, 2] }],
  ['the id of a check fits its row alone', { filter: 'verify/logout/the-viewer-signs-out', fits: [0] }],
  ['an id of a row of its own', { filter: 'verify/authorize/twice-2', fits: [3] }],
  ['an id that another row would have', { filter: 'verify/authorize/twice', fits: [] }],
  ['an id of another stage', { filter: 'contracts/logout/the-viewer-signs-out', fits: [] }],
  [
    'ids of several rows',
    { filter: ['verify/authorize/nothing-before-a-logout', 'verify/authorize/twice-2'], fits: [2, 3] },
  ],
  ['an operation is no id', { filter: ['logout'], fits: [] }],
  ['no ids', { filter: [], fits: [] }],
])('%s', (_name, { filter, fits }) => {
  expect(matching(rows, filter, 'verify').map((row) => rows.indexOf(row))).toEqual(fits);
});

it('names the nearest id for what looks like one', () => {
  const given = 'verify/logout/the-viewer-signs-outt';
  expect(nearestId(given, rows, 'verify')).toBe(' Did you mean "verify/logout/the-viewer-signs-out"?');
  expect(nearestId('lgout', rows, 'verify')).toBe('');
  expect(nearestId('documents/dcr/lint', rows, 'verify')).toBe(
    ' It names a check of the stage documents: npx passgate gate --rerun documents/dcr/lint',
  );
});
