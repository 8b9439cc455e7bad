import type { RefusalForm } from '../../core/basics.ts';
import { type ApiName, type OperationId, operations } from '../../openapi/generated/operations.ts';
import { type Answer, json } from './answer.ts';
import { dcrError, enhanced, errorPage, problem, throttledIn } from './refusals.ts';

/**
 * Returns the answer to a request that could not be read, in the documented form of its operation.
 */
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
    default: {
      const known = operation === undefined ? api : operations[operation].api;
      if (known === undefined) return json(400, { message: 'The request cannot be read' });
      return errorAnswers[known].unreadable();
    }
  }
}

/** Errors in the form of an API, for operations without a form of their own. */
interface ErrorAnswers {
  readonly unreadable: () => Answer;
  readonly throttled: (form?: RefusalForm) => Answer;
  readonly failed: () => Answer;
}

const messageAnswers = {
  throttled: throttledIn,
  failed: () => json(500, { message: 'The simulator failed' }),
};

/** An API without a row does not compile. */
const errorAnswers: Readonly<Record<ApiName, ErrorAnswers>> = {
  dcr: { ...messageAnswers, unreadable: () => dcrError('invalid_request') },
  reggie: {
    ...messageAnswers,
    unreadable: () => json(400, { status: 400, message: 'The request cannot be read' }),
  },
  'rest-v2': {
    unreadable: () => enhanced('invalid_parameter_service_provider'),
    throttled: throttledIn,
    failed: () => enhanced('internal_server_error'),
  },
  'vantage-clients': {
    unreadable: () => problem(400, 'The request cannot be read.'),
    // Vantage has no documented limit, so it refuses in its own form.
    throttled: () => problem(429, 'Wait a little.'),
    failed: () => problem(500, 'The simulator failed.'),
  },
};

/**
 * Returns the answer to too many requests: the page of the proxy in front or the form of the
 * settings, but for Vantage.
 */
export function throttledAnswer(operation: OperationId, form?: RefusalForm): Answer {
  return errorAnswers[operations[operation].api].throttled(form);
}

/** Returns the answer to a request on which the provider itself failed. */
export function internalError(operation: OperationId): Answer {
  if (operation === 'authenticateUserAgent') return errorPage(500, 'The simulator failed.');
  return errorAnswers[operations[operation].api].failed();
}
