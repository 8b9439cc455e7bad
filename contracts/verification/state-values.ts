import { type Evidence, type JsonObject, listOf, recordOf } from '../../core/index.ts';
import { keysComment } from '../pact/names.ts';
import { pointerOf } from '../pact/report.ts';

type StateValueMap = Readonly<Record<string, string>>;

/**
 * Answers must hold the values that the provider's own state handler named: the code that was asked
 * for, the MVPD of the session. Pact keeps these expressions beside the answer but compares with
 * the example, so they are judged here.
 */
export function judgeStateValues(interaction: JsonObject, values: StateValueMap, body: unknown): Evidence[] {
  const response = recordOf(interaction.response);
  const plain = expressionsOf(recordOf(response.generators).body).flatMap(([path, expression]) => {
    const expected = filled(expression, values);
    const received = valuesAt(body, pointerOf(path));
    const holds = received.length > 0 && received.every((value) => value === expected);
    return holds ? [] : [otherValue(pointerOf(path), expression)];
  });
  return [...plain, ...lists(response, values, body), ...keys(interaction, values, body)];
}

/** Maps in which one entry must have this key. */
function keys({ comments }: JsonObject, values: StateValueMap, body: unknown): Evidence[] {
  return Object.entries(recordOf(recordOf(comments)[keysComment])).flatMap(([pointer, expression]) => {
    const key = filled(String(expression), values);
    const holds = valuesAt(body, pointer).some((map) => Object.hasOwn(recordOf(map), key));
    return holds ? [] : [otherValue(pointer, String(expression))];
  });
}

/** Lists in which each variant must be somewhere. */
function lists(response: JsonObject, values: StateValueMap, body: unknown): Evidence[] {
  const found: Evidence[] = [];
  for (const [path, rule] of Object.entries(recordOf(recordOf(response.matchingRules).body))) {
    for (const matcher of listOf(recordOf(rule).matchers)) {
      for (const variant of listOf(recordOf(matcher).variants)) {
        const wanted = expressionsOf(recordOf(variant).generators);
        const items = valuesAt(body, pointerOf(path)).flatMap(listOf);
        const fits = items.some((item) =>
          wanted.every(([at, expression]) =>
            valuesAt(item, pointerOf(at)).includes(filled(expression, values)),
          ),
        );
        const [first] = wanted;
        if (!fits && first !== undefined) found.push(otherValue(pointerOf(path), first[1]));
      }
    }
  }
  return found;
}

function expressionsOf(generators: unknown): [path: string, expression: string][] {
  return Object.entries(recordOf(generators)).flatMap(([path, raw]) => {
    const { type, expression } = recordOf(raw);
    return type === 'ProviderState' && typeof expression === 'string' ? [[path, expression]] : [];
  });
}

function filled(expression: string, values: StateValueMap): string {
  return expression.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/**
 * Returns the values a pointer leads to; `*` stands for every item of a list and every key of a
 * map.
 */
function valuesAt(body: unknown, pointer: string): unknown[] {
  let found: unknown[] = [body];
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    found = found.flatMap((value) => {
      if (name === '*') return Object.values(Array.isArray(value) ? value : recordOf(value));
      const child = Array.isArray(value) ? value[Number(name)] : recordOf(value)[name];
      return child === undefined ? [] : [child];
    });
  }
  return found;
}

function otherValue(pointer: string, expression: string): Evidence {
  return {
    kind: 'state-value',
    message: `The response does not contain the value that the state handler returned for ${expression}.`,
    pointer,
    expected: `the value of ${expression}`,
    received: 'another value',
  };
}
