export function planFor(words: readonly string[]): {
  readonly kind: 'passgate' | 'vitest' | 'bench' | 'check' | 'packages';
  readonly args: readonly string[];
  readonly k6: 'needed' | 'if found' | 'no';
  readonly generated: boolean;
};
