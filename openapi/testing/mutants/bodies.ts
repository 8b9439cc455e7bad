import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiName, listOf, recordOf } from '../../../core/index.ts';
import { documentPath, parseApiDocument } from '../../documents/documents.ts';
import { validators } from '../../generated/validators/index.js';
import type { ValidatorTable } from '../../runtime/validator.ts';
import { describedBodies, describedBody, valueOfBody } from '../sample-bodies.ts';
import type { MutatedBody } from './measure.ts';

const tables = new Map<string, ValidatorTable>(Object.entries(validators));

/**
 * A sample with the validators it must pass. Its text is read by the samples' own tests too, so
 * that nothing is assumed here.
 */
export interface SampleBody extends MutatedBody {
  readonly api: ApiName;
  readonly file: string;
  readonly operationId: string;
  /** The tolerant flavour of `accepts`. */
  readonly tolerates: (body: unknown) => boolean;
  /** As it was before decoding. */
  readonly text: string;
}

/**
 * Returns the bodies with a structure (JSON, XML, form) that an index in a folder of samples names
 * for one API; HTML pages have none.
 */
export function sampleBodies(root: string, api: ApiName, folder: string, indexFile: string): SampleBody[] {
  const { content } = parseApiDocument(api, readFileSync(documentPath(root, api), 'utf8'));
  const described = describedBodies(content);
  const rows: unknown = JSON.parse(readFileSync(join(folder, indexFile), 'utf8'));
  return listOf(rows)
    .map(recordOf)
    .flatMap(({ api: rowApi, file, kind, operationId: id, status, contentType }) => {
      const operationId = String(id);
      const table = tables.get(operationId);
      const structured = typeof contentType === 'string' && /json|xml|form/.test(contentType);
      const isBody = kind === 'request' || kind === 'response';
      if (rowApi !== api || typeof file !== 'string' || table === undefined || !structured || !isBody)
        return [];
      const place = { kind, operationId, status: typeof status === 'number' ? status : null } as const;
      const body = describedBody(described, place, contentType);
      const entry = table[`${place.status ?? 'request'} ${body.contentType}`];
      if (entry === undefined) throw new Error(`no validator for ${file}`);
      const text = readFileSync(join(folder, file), 'utf8');
      return [
        {
          api,
          file,
          operationId,
          text,
          content,
          schema: body.schema,
          body: valueOfBody(text, body, content),
          accepts: (value: unknown) => entry.strict(value),
          tolerates: (value: unknown) => entry.tolerant?.(value) === true,
        },
      ];
    });
}
