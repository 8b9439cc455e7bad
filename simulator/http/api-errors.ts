import { type ApiName, type OperationId, operations } from '../../openapi/generated/operations.ts';
import { type Answer, json } from './answer.ts';
import { dcrError, enhanced, errorPage, problem, throttled } from './refusals.ts';

/** A request that could not even be read, in the documented form of its operation. */
export function unreadable(operation: OperationId | undefined, api: ApiName | undefined): Answer {
  switch (operation) {
    case 'authenticateUserAgent':
      return errorPage(400, 'The address cannot be read.');
    case 'preauthorize':
    case 'authorize':
      return enhanced('invalid_parameter_resources');
    case 'createPartnerProfile':
      return enhanced('invalid_parameter_saml_response');
    case 'createSession':
    case 'resumeSession':
      return enhanced('invalid_parameter_mvpd');
    case 'getPartnerAuthenticationRequest':
      return enhanced('invalid_parameter_redirect_url');
    case 'getRegistrationCode':
    case 'deleteRegistrationCode':
      return json(404, { status: 404, message: 'There is no record for this registration code' });
    default:
      return unreadableOf(operation === undefined ? api : operations[operation].api);
  }
}

function unreadableOf(api: ApiName | undefined): Answer {
  switch (api) {
    case 'dcr':
      return dcrError('invalid_request');
    case 'reggie':
      return json(400, { status: 400, message: 'The request cannot be read' });
    case 'rest-v2':
      return enhanced('invalid_parameter_service_provider');
    case 'vantage-clients':
      return problem(400, 'The request cannot be read.');
    case undefined:
      return json(400, { message: 'The request cannot be read' });
  }
}

/** Too many requests: the page of the proxy; Vantage, which has no documented limit, says it in its own form. */
export function throttledAnswer(operation: OperationId): Answer {
  return operations[operation].api === 'vantage-clients' ? problem(429, 'Wait a little.') : throttled;
}

/** A failure inside the provider. */
export function internalError(operation: OperationId): Answer {
  if (operation === 'authenticateUserAgent') return errorPage(500, 'The simulator failed.');
  switch (operations[operation].api) {
    case 'rest-v2':
      return enhanced('internal_server_error');
    case 'vantage-clients':
      return problem(500, 'The simulator failed.');
    default:
      return json(500, { message: 'The simulator failed' });
  }
}
