/** What the documents say such a value begins with, which says nothing about its holder [rest-v2.md]. */
const documentedBeginning = /^(?:temppass_|95cf93bcd183214a|fingerprint\s+)/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const hexadecimal = /^(?=.*[a-f])[0-9a-f]{16,}$/i;
const wholeNumber = /^-?[1-9]\d*(?:\.\d+)?$/;
/** In a UUID these say its version and variant. */
const formOfUuid = new Set([14, 19]);

/**
 * Returns another value of the same length and character classes: digits stay digits, letters stay
 * letters of their case, every other sign stays as it is; a UUID or a hexadecimal number stays one.
 * @param digest at least 32 hexadecimal digits, from which the new signs are drawn
 */
export function shapedLike(value: string, digest: string): string {
  const beginning = documentedBeginning.exec(value)?.[0] ?? '';
  const rest = value.slice(beginning.length);
  const draw = drawsFrom(digest);
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const shaped = redrawn(rest, draw);
    if (shaped !== rest) return beginning + shaped;
  }
  return value;
}

function redrawn(value: string, draw: (below: number) => number): string {
  const isUuid = uuid.test(value);
  const letters = isUuid || hexadecimal.test(value) ? 'abcdef' : 'abcdefghijklmnopqrstuvwxyz';
  let firstDigit = wholeNumber.test(value);
  let shaped = '';
  let index = 0;
  for (const sign of value) {
    if (isUuid && formOfUuid.has(index)) shaped += sign;
    else if (/[0-9]/.test(sign)) {
      shaped += firstDigit ? 1 + draw(9) : draw(10);
      firstDigit = false;
    } else if (isLetter(sign)) {
      const letter = letters.charAt(draw(letters.length));
      shaped += sign === sign.toLowerCase() ? letter : letter.toUpperCase();
    } else shaped += sign;
    index += sign.length;
  }
  return shaped;
}

/** Without classes of Unicode, which the engine of k6 reads slowly. */
function isLetter(sign: string): boolean {
  return sign.toLowerCase() !== sign.toUpperCase() || sign > '\u024f';
}

/** Returns numbers below a limit, the same ones for the same digest (xorshift128). */
function drawsFrom(digest: string): (below: number) => number {
  const [a = 1, b = 2, c = 3, d = 4] = (digest.slice(0, 32).match(/.{8}/g) ?? []).map((word) =>
    Number.parseInt(word, 16),
  );
  const state = [a, b, c, d | 1] as [number, number, number, number];
  return (below) => {
    const [first, second, third, last] = state;
    const mixed = first ^ (first << 11);
    const next = last ^ (last >>> 19) ^ mixed ^ (mixed >>> 8);
    state[0] = second;
    state[1] = third;
    state[2] = last;
    state[3] = next;
    return (next >>> 0) % below;
  };
}
