import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { closest } from 'fastest-levenshtein';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { bounds, messageOf, PassgateError, readText } from '../../../core/index.ts';
import { assertYamlWithinBounds } from '../../../core/yaml.ts';
import { operations } from '../../../openapi/generated/operations.ts';
import { guidedSteps } from '../steps/index.ts';
import schema from './script.schema.json' with { type: 'json' };
import type { Script, ScriptStep, ScriptTrigger } from './script.ts';

const hint =
  'docs/certify-guided.md describes scripts; certify/guided/script/script.schema.json is their schema.';

/**
 * Reads a script, JSON or YAML.
 * @throws PassgateError `INPUT_FILE` (exit 2) that names the place, what is expected there and what
 *   was found
 */
export async function readScript(path: string): Promise<Script> {
  const text = await readText(path, bounds.document).catch((cause: unknown) => {
    if (cause instanceof PassgateError) throw cause;
    throw new PassgateError('INPUT_FILE', `${path} cannot be read: ${messageOf(cause)}.`, hint, { cause });
  });
  return parseScript(path, text);
}

/** Parses the text of a script; see `readScript`. */
export function parseScript(path: string, text: string): Script {
  assertYamlWithinBounds(path, text);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const refuse = (place: readonly (string | number)[], problem: string): PassgateError => {
    const at = positionOf(document, lines, place);
    return new PassgateError('INPUT_FILE', `${path}${at}: ${problem}.`, hint);
  };
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    const [what = ''] = broken.message.split(' at line ');
    throw new PassgateError('INPUT_FILE', `${path}:${line}:${col}: ${what}.`, hint);
  }
  const value: unknown = document.toJS();
  const validate = new Ajv2020({ verbose: true, allErrors: true, allowUnionTypes: true }).compile<Script>(
    schema,
  );
  if (!validate(value)) {
    const worst = worstOf(validate.errors ?? []);
    throw refuse(worst.place, worst.problem);
  }
  for (const [index, step] of value.steps.entries())
    checkStep(step, (place, problem) => {
      throw refuse(['steps', index, ...place], problem);
    });
  return value;
}

type Refuse = (place: readonly (string | number)[], problem: string) => void;

/** Checks what the schema cannot say, in the words of the script. */
function checkStep(step: ScriptStep, refuse: Refuse): void {
  if ((step.step === undefined) === (step.own === undefined))
    refuse(
      [],
      'a step has either "step", the id of a step of the session, or "own", a name for one of its own',
    );
  const known = guidedSteps.map(({ id }) => id);
  if (step.step !== undefined && !known.includes(step.step))
    refuse(
      ['step'],
      `there is no step "${step.step}". Did you mean "${closest(step.step, known)}"? Known: ${known.join(', ')}; a step of your own has "own" and "expect"`,
    );
  if (step.own !== undefined && known.includes(step.own))
    refuse(['own'], `"${step.own}" is a step of the session: say "step" instead of "own"`);
  if (step.own !== undefined && step.expect === undefined)
    refuse([], `the step "${step.own}" of your own has no "expect": what shows that it happened`);
  checkTrigger(step, [], refuse);
  if (step.onCode !== undefined) checkTrigger(step.onCode, ['onCode'], refuse);
  const names = Object.keys(operations);
  for (const [index, { operation }] of (step.expect ?? []).entries())
    if (!names.includes(operation))
      refuse(
        ['expect', index, 'operation'],
        `there is no operation "${operation}". Did you mean "${closest(operation, names)}"?`,
      );
}

function checkTrigger(trigger: ScriptTrigger, place: readonly string[], refuse: Refuse): void {
  const given = [trigger.run, trigger.request, trigger.hook].filter((one) => one !== undefined);
  if (given.length !== 1)
    refuse(
      place,
      `exactly one of "run", "request" and "hook" says what makes the app do it, not ${given.length}`,
    );
  for (const name of ['exitCodes', 'input'] as const)
    if (trigger[name] !== undefined && trigger.run === undefined)
      refuse([...place, name], `only a command ("run") has "${name}"`);
}

/** An unknown name explains more than what is missing because of it. */
function worstOf(errors: readonly ErrorObject[]): { place: readonly (string | number)[]; problem: string } {
  const worst = errors.find(({ keyword }) => keyword === 'additionalProperties') ?? errors[0];
  if (worst === undefined) return { place: [], problem: 'it is no script' };
  const place = worst.instancePath
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')));
  const name = place.length === 0 ? 'the script' : place.join('.');
  const { params, parentSchema } = worst;
  if (worst.keyword === 'additionalProperties') {
    const { additionalProperty: given } = params;
    const known = Object.keys(parentSchema?.properties ?? {});
    return {
      place: [...place, given],
      problem: `${name} has an unknown property "${given}". Did you mean "${closest(given, known)}"? Known: ${known.join(', ')}`,
    };
  }
  if (worst.keyword === 'required') return { place, problem: `${name} has no "${params.missingProperty}"` };
  return { place, problem: `${name} should be ${parentSchema?.description ?? worst.message}` };
}

/** Returns `:line:column` of a place in the file, or of the nearest one around it. */
function positionOf(document: Document, lines: LineCounter, place: readonly (string | number)[]): string {
  for (let length = place.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(place.slice(0, length), true);
    if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
      continue;
    const [start] = node.range;
    if (typeof start !== 'number') continue;
    const { line, col } = lines.linePos(start);
    return `:${line}:${col}`;
  }
  return '';
}
