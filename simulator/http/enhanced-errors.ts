import { randomUUID } from 'node:crypto';

type ErrorAction = 'none' | 'configuration' | 'application-registration' | 'authentication' | 'retry';

const none = (status: 400 | 403 | 500, message: string) => ({ status, action: 'none', message }) as const;
const configuration = (status: 403 | 500, message: string) =>
  ({ status, action: 'configuration', message }) as const;
const registration = (message: string) =>
  ({ status: 401, action: 'application-registration', message }) as const;
const authentication = (message: string) => ({ status: 403, action: 'authentication', message }) as const;
const retry = (message: string) => ({ status: 403, action: 'retry', message }) as const;

/**
 * Every code of REST API v2 with the status and action that errors.md gives it. The message is the
 * published one wherever one is published, because clients compare it; the others are our own.
 */
export const enhancedErrors = {
  invalid_parameter_service_provider: none(
    400,
    'The service provider parameter value is missing or invalid.',
  ),
  invalid_parameter_mvpd: none(400, 'The mvpd parameter value is missing or invalid.'),
  invalid_parameter_code: none(400, 'The code parameter value is missing or invalid.'),
  invalid_parameter_resources: none(400, 'The resources parameter value is missing or invalid.'),
  invalid_parameter_redirect_url: none(400, 'The redirect URL parameter value is missing or invalid.'),
  invalid_parameter_partner: none(400, 'The partner is unknown.'),
  invalid_parameter_saml_response: none(400, 'The SAML response parameter value is missing or invalid.'),
  invalid_header_device_info: none(400, 'The device information header value is missing or invalid.'),
  invalid_header_device_identifier: none(400, 'The device identifier header value is missing or invalid.'),
  invalid_header_identity_for_temporary_access: none(
    400,
    'The identity for temporary access header value is missing or invalid.',
  ),
  invalid_header_pfs_permission_access_not_present: none(
    400,
    'The partner framework status has no access status.',
  ),
  invalid_header_pfs_permission_access_not_determined: none(
    400,
    'The permission access status value from the partner framework status header is undetermined.',
  ),
  invalid_header_pfs_permission_access_not_granted: none(
    400,
    'The permission access status value from the partner framework status header is not granted.',
  ),
  invalid_header_pfs_provider_id_not_determined: none(
    400,
    'The provider id value from the partner framework status header is not associated with a known mvpd.',
  ),
  invalid_header_pfs_provider_id_mismatch: none(
    400,
    'The provider id value from the partner framework status header does not match the mvpd sent as parameter.',
  ),
  invalid_header_pfs_provider_info_expired: none(
    400,
    'The provider information from the partner framework status header has expired.',
  ),
  invalid_integration: none(
    400,
    'The integration between the specified service provider and mvpd does not exist or is disabled.',
  ),
  invalid_authentication_session: none(
    400,
    'The authentication session associated with this request is missing or invalid.',
  ),
  preauthorization_denied_by_mvpd: none(
    403,
    'The MVPD has returned a "Deny" decision when requesting pre-authorization for the specified resource.',
  ),
  authorization_denied_by_mvpd: none(
    403,
    'The MVPD has returned a "Deny" decision when requesting authorization for the specified resource',
  ),
  authorization_denied_by_parental_controls: none(403, 'Parental controls deny this resource.'),
  authorization_denied_by_degradation_rule: none(
    403,
    'The integration has an AuthZNone rule applied for the requested resources',
  ),
  internal_server_error: none(500, 'The request failed due to an internal server error.'),
  too_many_resources: configuration(
    403,
    'The authorization or preauthorization request failed because too many resources were queried. Please contact support team to properly configure the authorization and preauthorization limitations.',
  ),
  invalid_configuration_user_metadata_certificate: configuration(
    500,
    'The certificate for metadata cannot be used.',
  ),
  invalid_configuration_temporary_access: configuration(
    500,
    'The temporary access configuration is invalid.',
  ),
  invalid_configuration_platform: configuration(500, 'The platform is not configured.'),
  invalid_configuration_platform_id: configuration(500, 'The platform id is not configured.'),
  invalid_configuration_platform_trait: configuration(500, 'The platform trait is not configured.'),
  invalid_configuration_platform_category_trait: configuration(
    500,
    'The platform category is not configured.',
  ),
  invalid_configuration_platform_services: configuration(500, 'The platform services are not configured.'),
  invalid_configuration_mvpd_platform: configuration(500, 'The MVPD is not configured for this platform.'),
  invalid_configuration_mvpd_platform_boarding_status: configuration(
    500,
    'The boarding status is not configured.',
  ),
  invalid_configuration_mvpd_platform_profile_exchange: configuration(
    500,
    'The profile exchange is not configured.',
  ),
  invalid_access_token_service_provider: registration(
    'The access token is invalid due to invalid service provider.',
  ),
  invalid_access_token_client_application: registration(
    'The access token is invalid due to invalid client application.',
  ),
  authenticated_profile_missing: authentication(
    'The authenticated profile associated with this request is missing.',
  ),
  authenticated_profile_expired: authentication(
    'The authenticated profile associated with this request has expired.',
  ),
  authenticated_profile_invalidated: authentication('The sign-in of the viewer was invalidated.'),
  temporary_access_duration_limit_exceeded: authentication(
    'The temporary access duration limit has been exceeded.',
  ),
  temporary_access_resources_limit_exceeded: authentication(
    'The temporary access resources limit has been exceeded.',
  ),
  authorization_denied_by_hba_policies: authentication('The device is not at home any more.'),
  authorization_denied_by_session_invalidated: authentication('The MVPD has ended the session.'),
  identity_not_recognized_by_mvpd: authentication('The MVPD does not know the viewer.'),
  network_received_error: retry(
    'There was a read error while retrieving the response from the associated partner service. Retrying the request might solve the issue.',
  ),
  network_connection_timeout: retry('The MVPD could not be reached in time.'),
  maximum_execution_time_exceeded: retry('The request took longer than allowed.'),
} as const satisfies Record<string, { status: number; action: ErrorAction; message: string }>;

export type EnhancedCode = keyof typeof enhancedErrors;

/** Error codes of a decision's item that come from its MVPD. */
export type ItemErrorCode =
  | 'authorization_denied_by_mvpd'
  | 'authorization_denied_by_parental_controls'
  | 'network_received_error'
  | 'network_connection_timeout'
  | 'maximum_execution_time_exceeded'
  | 'authorization_denied_by_hba_policies'
  | 'authorization_denied_by_session_invalidated'
  | 'identity_not_recognized_by_mvpd'
  | 'internal_server_error';

export interface EnhancedErrorBody<Code extends EnhancedCode = EnhancedCode> {
  readonly action: (typeof enhancedErrors)[Code]['action'];
  readonly status: (typeof enhancedErrors)[Code]['status'];
  readonly code: Code;
  readonly message: string;
  readonly details?: string;
  readonly helpUrl: string;
  readonly trace: string;
}

const helpUrl = 'https://passgate.example/errors';

/** Returns the error object, for the top level of a body or for an item of a decision. */
export function enhancedError<Code extends EnhancedCode>(
  code: Code,
  details?: string,
): EnhancedErrorBody<Code> {
  const { action, status, message } = enhancedErrors[code];
  const more = details === undefined ? {} : { details };
  return { action, status, code, message, ...more, helpUrl, trace: randomUUID() };
}
