import type { JudgedRule } from '../judge/certify.ts';

const mostShown = 3;

/** Returns what is wrong with a rule that was broken, for whoever reads a failed test. */
export function brokenRuleText({ rule, breaks }: JudgedRule): string {
  const shown = breaks
    .slice(0, mostShown)
    .flatMap(({ device, exchange, message, expected, received }) => [
      `  ${exchange.place} (${device}): ${exchange.method} ${exchange.path}`,
      `    ${message}`,
      ...(expected === undefined ? [] : [`    expected: ${expected}`]),
      ...(received === undefined ? [] : [`    received: ${received}`]),
    ]);
  const more = breaks.length - mostShown;
  return [
    `${rule.id}: ${rule.sentence}`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
    `  source: ${rule.source}`,
  ].join('\n');
}

/** Returns why a rule was not judged, and what to make the client do. */
export function unjudgedRuleText({ rule, reason, remedy }: JudgedRule): string {
  return [
    `${rule.id} was not judged: ${rule.sentence}`,
    `  why: ${reason ?? 'unknown'}`,
    `  to do: ${remedy ?? 'let the client call the simulator'}`,
  ].join('\n');
}
