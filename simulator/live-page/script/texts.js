/**
 * Returns a time of the virtual clock in UTC, to the millisecond.
 * @param {number} ms
 */
export function timeText(ms) {
  return new Date(ms).toISOString().slice(11, 23);
}

/**
 * Returns day and time of the virtual clock in UTC.
 * @param {number} ms
 */
export function dateText(ms) {
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/**
 * Returns how long it is until a time: `in 29 min 59 s`.
 * @param {number} untilMs
 * @param {number} nowMs
 */
export function untilText(untilMs, nowMs) {
  const seconds = Math.ceil((untilMs - nowMs) / 1000);
  if (seconds <= 0) return 'now';
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  const first = parts.findIndex(([count]) => count !== 0);
  const shown = parts.slice(first, first + 2).filter(([count]) => count !== 0);
  return `in ${shown.map(([count, unit]) => `${count} ${unit}`).join(' ')}`;
}

/**
 * Returns a number with its noun.
 * @param {number} count
 * @param {string} noun
 */
export function plural(count, noun) {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
