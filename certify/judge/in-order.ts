import type { Exchange } from '../exchange/exchange.ts';

/**
 * Returns the exchanges in the order in which they were sent. That is the order of their times,
 * unless the recording's own order is right and its clock was set back on the way: a token or a code
 * is never used before it was issued, which tells the two apart.
 */
export function inOrder(exchanges: readonly Exchange[]): readonly Exchange[] {
  // Where a time is missing, only the recording knows.
  if (exchanges.some((exchange) => Number.isNaN(timeOf(exchange)))) return exchanges;
  const isSorted = exchanges.every((exchange, at) => {
    const before = exchanges[at - 1];
    return before === undefined || compare(before, exchange) < 0;
  });
  if (isSorted) return exchanges;
  const byTime = [...exchanges].sort(compare);
  const asRecorded = usesBeforeIssue(exchanges);
  const sorted = usesBeforeIssue(byTime);
  if (asRecorded !== sorted) return asRecorded < sorted ? exchanges : byTime;
  return isOneStepBack(exchanges) ? exchanges : byTime;
}

function compare(a: Exchange, b: Exchange): number {
  return timeOf(a) - timeOf(b) || a.index - b.index;
}

/** The steady clock where the recorder has one; a recording has it throughout or not at all. */
function timeOf({ steadyMs, sentMs }: Exchange): number {
  return steadyMs ?? sentMs;
}

/** Counts tokens, codes and client ids that are used before the answer that first has them. */
function usesBeforeIssue(exchanges: readonly Exchange[]): number {
  const issued = new Set<string>();
  const used = new Set<string>();
  let early = 0;
  for (const { request, parameters, answer } of exchanges) {
    for (const value of [request.token, request.clientId, parameters.code]) {
      if (value !== undefined && !issued.has(value)) used.add(value);
    }
    const value = issuedBy(answer);
    if (value === undefined || issued.has(value)) continue;
    issued.add(value);
    if (used.has(value)) early += 1;
  }
  return early;
}

function issuedBy(answer: Exchange['answer']): string | undefined {
  switch (answer.kind) {
    case 'token':
      return answer.token;
    case 'registration':
      return answer.clientId;
    case 'session':
      return answer.code;
    default:
      return undefined;
  }
}

/**
 * Returns whether the clock goes back once, by however much, for requests and answers alike. Whoever
 * writes answers as they arrive goes back in requests alone.
 */
function isOneStepBack(exchanges: readonly Exchange[]): boolean {
  const stepsBack = (timeOfOne: (exchange: Exchange) => number): number =>
    exchanges.filter((exchange, index) => {
      const before = exchanges[index - 1];
      return before !== undefined && timeOfOne(before) > timeOfOne(exchange);
    }).length;
  return stepsBack(({ sentMs }) => sentMs) === 1 && stepsBack(({ answeredMs }) => answeredMs) === 1;
}
