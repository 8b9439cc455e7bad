import type { Catalogue, ResourceDecisions } from './catalogue.ts';

const resources: ResourceDecisions = {
  'premium-sports': 'authorization_denied_by_mvpd',
  'late-night': 'authorization_denied_by_parental_controls',
  'dropped-line': 'network_received_error',
  'dead-line': 'network_connection_timeout',
  'slow-line': 'maximum_execution_time_exceeded',
  'ended-session': 'authorization_denied_by_session_invalidated',
  'away-from-home': 'authorization_denied_by_hba_policies',
  'unknown-viewer': 'identity_not_recognized_by_mvpd',
  'broken-decision': 'internal_server_error',
};

/**
 * What the simulator knows without configuration: an MVPD of every documented kind. The first is
 * the default.
 */
export const referenceCatalogue: Catalogue = {
  serviceProviders: [
    {
      id: 'REF30',
      name: 'Passgate reference site',
      domains: ['passgate.example', 'tv.passgate.example'],
    },
    // Known to the service, but the application may not use it.
    { id: 'REF40', name: 'Neighbouring site', domains: [] },
  ],
  requestors: ['REF30'],
  applications: [
    {
      id: 'passgate-reference-application',
      name: 'Passgate living room RESTV2',
      version: '1.0.0',
      serviceProviders: ['REF30'],
    },
  ],
  resources,
  mvpds: [
    { id: 'Cablevision' },
    { id: 'NorthCable', displayName: 'North Cable' },
    { id: 'HarborTel', displayName: 'Harbor Telephone', logoutEndpoint: false },
    { id: 'SummitDish', displayName: 'Summit Dish', platformMappingId: 'com.summitdish' },
    {
      id: 'ValleyFiber',
      displayName: 'Valley Fiber',
      platformMappingId: 'com.valleyfiber',
      enablePlatformServices: false,
    },
    { id: 'TempPass_Basic', displayName: 'Ten minutes for everybody', kind: 'temppass-basic' },
    {
      id: 'TempPass_Promotional',
      displayName: 'Three shows with your address',
      kind: 'temppass-promotional',
      authenticationTtlSeconds: 86_400,
      maximumResources: 3,
    },
    {
      id: 'TempPass_Unset',
      displayName: 'A pass that nobody set up',
      kind: 'temppass-basic',
      authenticationTtlSeconds: 30 * 86_400,
      trialUnusable: true,
    },
    {
      id: 'DegradedAuthN',
      displayName: 'Degraded at sign-in',
      degradation: 'AuthNAll',
      platformMappingId: 'com.degradedauthn',
    },
    { id: 'DegradedAuthZ', displayName: 'Degraded at decisions', degradation: 'AuthZAll' },
    { id: 'DegradedNone', displayName: 'Degraded to denials', degradation: 'AuthZNone' },
    { id: 'FormCable', displayName: 'Form Cable', signsInWithForm: true },
    { id: 'StandInCable', displayName: 'Stand-in Cable', standIn: true },
    { id: 'WholeCable', displayName: 'All or nothing', refusesAsWhole: true },
    {
      id: 'KeylessCable',
      displayName: 'Keyless Cable',
      metadataCertificateMissing: true,
      platformMappingId: 'com.keylesscable',
    },
    {
      id: 'ClosedCable',
      displayName: 'Closed Cable',
      integrated: false,
      platformMappingId: 'com.closedcable',
      enablePlatformServices: false,
    },
  ],
  // The administrator of the first may not change the second.
  tenants: [{ id: 'passgate-tenant' }, { id: 'neighbour-tenant', administered: false }],
};
