import { describe, expect, it } from 'vitest';
import { createJournalJudge } from './judge-journal.ts';
import { RecordedDevice } from './testing/recorded-device.ts';

/** The lines of a journal that holds what a device sent. */
const linesOf = (device: RecordedDevice) =>
  device.captured.map(({ sentMs, address, method, url, request, status, response }, index) => ({
    sequence: index + 1,
    at: sentMs,
    address,
    request: { method, url, headers: Object.fromEntries(request.headers ?? []), body: request.body },
    response: { status, headers: Object.fromEntries(response.headers ?? []), body: response.body },
  }));

describe('the judge of a journal', () => {
  it('names the exchange that broke a rule as soon as the journal holds it', () => {
    const judge = createJournalJudge();
    const lines = linesOf(new RecordedDevice().register().getToken().profiles().register().getToken());
    const again = (count: number) => judge(lines.slice(0, count)).filter(({ rule }) => rule === 'CR-02');
    expect(again(3)).toEqual([]);
    expect(again(5)).toMatchObject([{ required: true, sequence: 4 }]);
    expect(again(5)).toHaveLength(1);
  });

  it('does not accuse a device of what the journal dropped, and forgets after a reset', () => {
    const judge = createJournalJudge();
    const lines = linesOf(new RecordedDevice().register().getToken().profiles().register().getToken());
    expect(judge(lines.slice(3)).filter(({ rule }) => rule === 'CR-02')).toEqual([]);
    expect(judge(linesOf(new RecordedDevice().wait(60).register().getToken()))).toEqual([]);
  });

  it('reads no pace where the clock stood still', () => {
    const polls = new RecordedDevice().register().getToken().createSession('CODE1');
    for (let count = 0; count < 20; count += 1) polls.poll('CODE1');
    const lines = linesOf(polls);
    const frozen = lines.map((line) => ({ ...line, at: 1_795_000_000_000, clockFrozen: true }));
    const accused = (given: readonly unknown[]) => createJournalJudge()(given).map(({ rule }) => rule);
    expect(accused(lines)).toContain('AU-04');
    expect(accused(frozen)).not.toContain('AU-04');
    expect(accused(frozen)).not.toContain('ER-07');
  });
});
