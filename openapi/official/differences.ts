import type { OperationFacts } from './facts.ts';

/**
 * Returns what the official document says and ours does not, as texts that are the keys of the
 * reviewed table: `<our operationId or their call>: <what>`. What only ours says is no difference:
 * theirs is the looser one.
 */
export function differencesOf(
  official: readonly OperationFacts[],
  ours: readonly OperationFacts[],
): string[] {
  const found = official.flatMap((theirs) => {
    const mine = ours.find(({ call }) => call === theirs.call);
    if (mine === undefined) return [`${theirs.call}: operation`];
    return operationDifferences(theirs, mine).map((what) => `${mine.operationId}: ${what}`);
  });
  return [...new Set(found)];
}

function operationDifferences(theirs: OperationFacts, mine: OperationFacts): string[] {
  const parameters = [...theirs.parameters].flatMap(([name, required]) => {
    const known = mine.parameters.get(name);
    // The headers that stand for content types and security are required as far as those are.
    if (known === undefined) return [`parameter ${name}`];
    return known === required ? [] : [`parameter ${name} ${required ? 'required' : 'optional'}`];
  });
  const parts = [...theirs.parts].filter((part) => !mine.parts.has(part));
  const bodies = [...theirs.bodies].filter(([body]) => !parts.includes(partOf(body)));
  return [
    ...parameters,
    ...parts.map((part) => `part ${part}`),
    ...bodies.flatMap(([body, properties]) => {
      const known = mine.bodies.get(body);
      if (known === undefined) return [`body ${body}`];
      return propertyDifferences(properties, known).map((what) => `property ${partOf(body)} ${what}`);
    }),
  ];
}

/** Of a property that is missing with all that is in it, the outermost. */
function propertyDifferences(
  theirs: ReadonlyMap<string, boolean>,
  mine: ReadonlyMap<string, boolean>,
): string[] {
  const missing = [...theirs.keys()].filter((pointer) => !mine.has(pointer));
  const outermost = missing.filter((pointer) => !missing.some((other) => pointer.startsWith(`${other}/`)));
  const looser = [...theirs].filter(([pointer, required]) => required && mine.get(pointer) === false);
  return [...outermost, ...looser.map(([pointer]) => `${pointer} required`)];
}

function partOf(body: string): string {
  return body.split(' ')[0] ?? '';
}
