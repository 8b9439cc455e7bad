import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { parseAllDocuments } from 'yaml';
import { isRecord, messageOf } from '../../../core/index.ts';
import type { FolderFiles } from '../files.ts';
import { fileNames } from '../settings.ts';
import { runnerObjects } from './jobs.ts';
import { kindSchemas, kustomizationSchema } from './kind-schemas.ts';
import type { Kustomization, ManifestObject, TestRun } from './objects.ts';
import type { ManifestFolder, ManifestProblem, Placed, PlacedPod } from './problem.ts';

type Kind = keyof typeof kindSchemas;

interface Validators {
  readonly kustomization: ValidateFunction<Kustomization>;
  readonly kinds: ReadonlyMap<string, ValidateFunction<ManifestObject>>;
}

let compiled: Validators | undefined;

function validators(): Validators {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
  compiled ??= {
    kustomization: ajv.compile<Kustomization>(kustomizationSchema),
    kinds: new Map(
      Object.entries(kindSchemas).map(([kind, schema]) => [kind, ajv.compile<ManifestObject>(schema)]),
    ),
  };
  return compiled;
}

/**
 * Reads the objects of a folder that `kubectl apply -k` would apply. Returns the problems instead
 * where a file is missing or an object has not the fields of its kind.
 */
export function readFolder(
  files: FolderFiles,
): { readonly folder: ManifestFolder } | { readonly problems: readonly ManifestProblem[] } {
  const problems: ManifestProblem[] = [];
  const [kustomization] = documentsOf(files, fileNames.kustomization, problems);
  const { kustomization: isKustomization } = validators();
  if (!isKustomization(kustomization)) {
    if (problems.length === 0) problems.push(...fieldProblems(fileNames.kustomization, isKustomization));
    return { problems };
  }
  const objects: Placed<ManifestObject>[] = [];
  for (const file of kustomization.resources) {
    for (const value of documentsOf(files, file, problems)) {
      const found = objectOf(value, file, problems);
      if (found !== undefined) objects.push({ file, value: found });
    }
  }
  const runs = ofKind(objects, 'TestRun');
  const [testRun] = runs;
  if (testRun === undefined || runs.length > 1) {
    if (problems.length === 0) problems.push(notOneTestRun(runs.length));
    return { problems };
  }
  if (problems.length > 0) return { problems };
  return { folder: folderOf(files, kustomization, objects, testRun) };
}

function folderOf(
  files: FolderFiles,
  kustomization: Kustomization,
  objects: readonly Placed<ManifestObject>[],
  testRun: Placed<TestRun>,
): ManifestFolder {
  const lastRunner = runnerObjects(testRun.value, testRun.value.spec.parallelism);
  const deployments = ofKind(objects, 'Deployment');
  const pods: PlacedPod[] = [
    {
      file: testRun.file,
      pointer: '/spec/runner',
      name: 'runner',
      template: lastRunner.job.spec.template,
    },
    ...deployments.map(({ file, value }) => ({
      file,
      pointer: '/spec/template/spec',
      name: value.metadata.name,
      template: value.spec.template,
    })),
  ];
  return {
    files,
    kustomization,
    testRun,
    lastRunner,
    deployments,
    services: ofKind(objects, 'Service'),
    claims: ofKind(objects, 'PersistentVolumeClaim'),
    policies: ofKind(objects, 'NetworkPolicy'),
    pods,
  };
}

function ofKind<Name extends Kind>(
  objects: readonly Placed<ManifestObject>[],
  kind: Name,
): readonly Placed<Extract<ManifestObject, { kind: Name }>>[] {
  return objects.flatMap(({ file, value }) => (isOfKind(value, kind) ? [{ file, value }] : []));
}

function isOfKind<Name extends Kind>(
  value: ManifestObject,
  kind: Name,
): value is Extract<ManifestObject, { kind: Name }> {
  return value.kind === kind;
}

function documentsOf(files: FolderFiles, file: string, problems: ManifestProblem[]): readonly unknown[] {
  const text = files.get(file);
  if (text === undefined) {
    problems.push({
      rule: 'files',
      file,
      pointer: '',
      message: `${file} is missing; ${fileNames.kustomization} names it`,
      hint: 'Write the folder again with `passgate load --kubernetes`.',
    });
    return [];
  }
  try {
    return parseAllDocuments(text).map((document) => {
      const [error] = document.errors;
      if (error !== undefined) throw error;
      const value: unknown = document.toJS();
      return value;
    });
  } catch (error) {
    problems.push({
      rule: 'yaml',
      file,
      pointer: '',
      message: `${file} is no YAML: ${messageOf(error).split('\n')[0]}`,
      hint: 'Fix it, or write the folder again with `passgate load --kubernetes`.',
    });
    return [];
  }
}

function objectOf(value: unknown, file: string, problems: ManifestProblem[]): ManifestObject | undefined {
  const kind = isRecord(value) ? String(value.kind) : typeof value;
  const validate = validators().kinds.get(kind);
  if (validate?.(value)) return value;
  problems.push(...(validate === undefined ? [unknownKind(kind, file)] : fieldProblems(file, validate)));
  return undefined;
}

function unknownKind(kind: string, file: string): ManifestProblem {
  const isSecret = kind === 'Secret';
  return {
    rule: isSecret ? 'no-secrets' : 'kinds',
    file,
    pointer: '/kind',
    message: isSecret ? `${file} holds a Secret` : `${file} holds a ${kind}`,
    hint: isSecret
      ? 'Create it with kubectl: a file of the folder may be committed or shared.'
      : `A folder holds ${Object.keys(kindSchemas).join(', ')}. Put your own objects into another folder, and apply both.`,
  };
}

function notOneTestRun(count: number): ManifestProblem {
  return {
    rule: 'files',
    file: fileNames.kustomization,
    pointer: '/resources',
    message: count === 0 ? 'the folder has no TestRun' : `the folder has ${count} TestRuns`,
    hint: 'Write the folder again with `passgate load --kubernetes`.',
  };
}

function fieldProblems(file: string, validate: ValidateFunction): readonly ManifestProblem[] {
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'oneOf')
    .map((error) => ({
      rule: 'fields',
      file,
      pointer: error.instancePath,
      message: sentenceOf(error),
      hint: 'Write the folder again with `passgate load --kubernetes`, or correct the field.',
    }));
}

function sentenceOf({ keyword, params, instancePath, message }: ErrorObject): string {
  const place = instancePath === '' ? 'the object' : instancePath;
  if (keyword === 'additionalProperties') return `${place} has no field ${String(params.additionalProperty)}`;
  if (keyword === 'required') return `${place} has no ${String(params.missingProperty)}`;
  if (keyword === 'enum') return `${place} must be ${listOf(params.allowedValues)}`;
  return `${place} ${message ?? 'is wrong'}`;
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(' or ') : String(values);
}
