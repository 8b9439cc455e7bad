import { PassgateError } from '../../core/index.ts';
import { type Change, type DocumentDiff, type Impact, impacts, type Revision } from './change.ts';
import type { ApiModel } from './model/api-model.ts';
import { apiModelOf, type PathModel } from './model/api-model.ts';
import { schemasOfApi } from './model/schemas-of-api.ts';
import {
  type ApiComparison,
  type Both,
  bothSides,
  type SchemaComparers,
} from './operations/api-comparison.ts';
import { compareAnnotations } from './operations/compare-annotations.ts';
import { compareNames } from './operations/compare-names.ts';
import { compareCalls, compareOperation, tellWhole } from './operations/compare-operation.ts';
import { childOf, idOf, whereOf } from './read/node.ts';
import type { RawChange } from './schema/comparison.ts';
import { schemaClasses } from './schema/schema-classes.ts';
import { type SchemaComparer, schemaComparer } from './schema/schema-pairs.ts';
import type { Conjunction } from './schema/shape.ts';
import { type SchemaReader, schemaReader } from './schema/shape-of.ts';

/**
 * Returns what changed between two documents, each change with the operations that meet it.
 * @throws PassgateError `INPUT_FILE` (exit 2) for what is no schema or parameter; `INTERRUPTED`
 *   (exit 3)
 */
export async function compareDocuments(
  before: Revision,
  after: Revision,
  signal: AbortSignal,
): Promise<DocumentDiff> {
  if (signal.aborted) throw new PassgateError('INTERRUPTED', 'The comparison was interrupted.', 'Rerun it.');
  const models = { old: apiModelOf(before.tree), new: apiModelOf(after.tree) };
  const readers = { old: schemaReader(before.tree), new: schemaReader(after.tree) };
  const schemas = comparersOf(readers, { old: schemasOfApi(models.old), new: schemasOfApi(models.new) });
  const found = collector();
  const comparisonFor = (operations: readonly string[]): ApiComparison => ({
    ...readers,
    schemas,
    sent: 'request',
    answered: 'response',
    tell: (difference) => found.add(difference, operations),
  });
  comparePaths(comparisonFor, models);
  compareWebhooks(comparisonFor, models);
  compareNames(comparisonFor, models);
  compareAbout(comparisonFor([]), models);
  return { old: before, new: after, changes: found.changes() };
}

function comparersOf(readers: Both<SchemaReader>, roots: Both<readonly Conjunction[]>): SchemaComparers {
  const known = new Map<string, SchemaComparer>();
  const isSame = schemaClasses(readers.old, readers.new, roots);
  return {
    isSame,
    comparer: (direction, isXml = false) => {
      const key = `${direction} ${isXml}`;
      const comparer = known.get(key) ?? schemaComparer({ ...readers, direction, isXml, isSame });
      known.set(key, comparer);
      return comparer;
    },
  };
}

type ComparisonFor = (operations: readonly string[]) => ApiComparison;

function comparePaths(comparisonFor: ComparisonFor, { old, new: now }: Both<ApiModel>): void {
  for (const [, before, after] of bothSides(old.paths, now.paths)) {
    if (before !== undefined && (after === undefined || after.operations.size === 0)) {
      tellPathGone(comparisonFor, before);
      continue;
    }
    const { template } = after ?? { template: '' };
    const operations = bothSides(before?.operations ?? new Map(), after?.operations ?? new Map());
    for (const [method, one, other] of operations) {
      const name = other?.name ?? one?.name;
      const api = comparisonFor(name === undefined ? [] : [name]);
      if (one !== undefined && other !== undefined) compareOperation(api, { old: one, new: other });
      else tellWhole(api, `${method.toUpperCase()} ${template}`, one, other);
    }
    if (before === undefined || after === undefined) continue;
    const all = [...after.operations.values()].map(({ name }) => name);
    compareAnnotations(comparisonFor(all), { old: before.node, new: after.node }, 'path', template);
  }
}

function tellPathGone(comparisonFor: ComparisonFor, { template, node, operations }: PathModel): void {
  if (operations.size === 0) return;
  const message = `Path \`${template}\` was removed.`;
  const names = [...operations.values()].map(({ name }) => name);
  comparisonFor(names).tell({ impact: 'breaking', rule: 'path-removed', message, node, place: template });
}

/** In a webhook the provider is the one who sends. */
function compareWebhooks(comparisonFor: ComparisonFor, { old, new: now }: Both<ApiModel>): void {
  for (const [name, before, after] of bothSides(old.webhooks, now.webhooks)) {
    const operations = [...((after ?? before)?.operations.values() ?? [])];
    const names = operations.map((operation) => operation.id ?? name);
    const api = { ...comparisonFor(names), sent: 'response', answered: 'request' } as const;
    compareCalls(api, before, after, { kind: 'webhook', name });
  }
}

function compareAbout(api: ApiComparison, { old, new: now }: Both<ApiModel>): void {
  compareAnnotations(api, { old: old.root, new: now.root }, 'document', 'the document');
  const [before, after] = [childOf(old.root, 'info'), childOf(now.root, 'info')];
  compareAnnotations(api, { old: before, new: after }, 'info', 'info', () => true);
}

/** Gathers differences into changes: what several operations meet is told once, at its worst. */
function collector(): {
  add(difference: RawChange, operations: readonly string[]): void;
  changes(): Change[];
} {
  const changes = new Map<string, Change>();
  return {
    add: ({ impact, rule, message, node, place, isOfDocument }, meeting) => {
      const operations = isOfDocument === true ? [] : meeting;
      const key = `${message}\n${idOf(node)}`;
      const known = changes.get(key);
      changes.set(key, {
        impact: known === undefined ? impact : worse(known.impact, impact),
        rule: known === undefined || impact === worse(known.impact, impact) ? rule : known.rule,
        operations: [...new Set([...(known?.operations ?? []), ...operations])],
        place: known?.place ?? place,
        message,
        pointer: node.pointer,
        where: whereOf(node),
      });
    },
    changes: () =>
      [...changes.values()].sort((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact)),
  };
}

function worse(one: Impact, other: Impact): Impact {
  return impacts.indexOf(one) <= impacts.indexOf(other) ? one : other;
}
