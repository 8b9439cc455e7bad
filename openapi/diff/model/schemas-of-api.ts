import type { Conjunction } from '../schema/shape.ts';
import type { ApiModel, OperationModel, PathModel } from './api-model.ts';
import type { ContentModel, ParameterModel } from './message-model.ts';

/** Returns the schemas of all that the operations of a document send and answer. */
export function schemasOfApi({ paths, webhooks }: ApiModel): readonly Conjunction[] {
  return [...paths.values(), ...webhooks.values()].flatMap(schemasOfPath);
}

function schemasOfPath({ operations }: PathModel): readonly Conjunction[] {
  return [...operations.values()].flatMap(schemasOfOperation);
}

function schemasOfOperation(operation: OperationModel): readonly Conjunction[] {
  const { parameters, body, responses, callbacks } = operation;
  return [
    ...[...parameters.values()].flatMap(schemasOfParameter),
    ...(body === undefined ? [] : schemasOfContent(body.content)),
    ...[...responses.values()].flatMap(({ content, headers }) => [
      ...schemasOfContent(content),
      ...[...headers.values()].flatMap(schemasOfParameter),
    ]),
    ...[...callbacks.values()].flatMap(schemasOfPath),
  ];
}

function schemasOfParameter({ schema, content }: ParameterModel): readonly Conjunction[] {
  return [schema, ...schemasOfContent(content)];
}

function schemasOfContent(content: ContentModel): readonly Conjunction[] {
  return [...content.values()].flatMap(({ schema, itemSchema }) => [schema, itemSchema]);
}
