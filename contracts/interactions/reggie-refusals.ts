import type { CallOf } from '../call.ts';
import type { TokenValues } from '../states.ts';
import { type Interaction, untypedInteraction } from './row.ts';
import { throttledPage } from './shared-refusals.ts';

type ReggieOperation = 'createRegistrationCode' | 'getRegistrationCode' | 'deleteRegistrationCode';

/** The values of a state, as far as it has them. */
interface ReggieValues extends TokenValues {
  readonly registrationCode?: string;
}

const xml = 'application/xml';
/** A code that nobody got. */
const anyCode = 'ZZZZZZ9';

const byCode = (v: ReggieValues) => ({
  token: v.accessToken,
  params: {
    path: { requestor: v.requestor, registrationCode: v.registrationCode ?? anyCode },
    header: { 'X-Forwarded-For': v.forwardedFor },
  },
});

const callOf: { readonly [Id in ReggieOperation]: (v: ReggieValues) => CallOf<Id> } = {
  createRegistrationCode: (v) => ({
    token: v.accessToken,
    params: {
      path: { requestor: v.requestor },
      query: { deviceId: 'living-room-01' },
      header: { 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor },
    },
  }),
  getRegistrationCode: byCode,
  deleteRegistrationCode: byCode,
};

const inXml = <Call>(call: Call) => ({ ...call, accept: xml });

const xmlError = (status: number) => () =>
  `<?xml version="1.0" encoding="UTF-8"?><ns2:error xmlns:ns2="rest.pass.adobe.com"><status>${status}</status><message>What went wrong</message></ns2:error>`;

const xmlRecord = () =>
  '<?xml version="1.0" encoding="UTF-8"?><ns2:regcode xmlns:ns2="model.mvc.reggie.pass.adobe.com"><id>5b9e0f8a-3f5d-4f0e-9f55-0c7d1a2b3c4d</id><code>K4T9QZX</code><requestor>REF30</requestor><mvpd>Cablevision</mvpd><generated>1795430400000</generated><expires>1795432200000</expires><info><deviceId>bGl2aW5nLXJvb20tMDE=</deviceId><registrationURL>https://app.example/activate</registrationURL></info></ns2:regcode>';

/** Returns the rows of an expired token and of a throttled device, for every operation. */
function tokenRefusals<Id extends ReggieOperation>(operation: Id): Interaction[] {
  const token = 'a client with an access token';
  const params = { expired: true };
  const request: (v: ReggieValues) => CallOf<Id> = callOf[operation];
  return [
    untypedInteraction(operation, token, 401, {
      title: 'a token whose lifetime is over is refused',
      params,
      request,
      answer: { body: () => ({ status: 401, message: 'The token has expired' }) },
    }),
    untypedInteraction(operation, token, 401, {
      title: 'a token whose lifetime is over is refused in XML',
      params,
      request: (v) => inXml(request(v)),
      answer: { contentType: xml, body: xmlError(401) },
    }),
    untypedInteraction(operation, token, 401, {
      title: 'a token whose lifetime is over is refused, perhaps without a body',
      params,
      request,
      answer: {},
    }),
    untypedInteraction(operation, 'a device that has used up its rate limit', 429, {
      title: 'a device that asks too often has to wait',
      request,
      answer: { body: () => throttledPage },
    }),
  ];
}

/** There is no record: its time is over, or it never was. */
function codeRefusals<Id extends 'getRegistrationCode' | 'deleteRegistrationCode'>(
  operation: Id,
): Interaction[] {
  const request: (v: ReggieValues) => CallOf<Id> = callOf[operation];
  const state = 'a registration code';
  return [
    untypedInteraction(operation, 'a client with an access token', 404, {
      title: 'there is no record of a code that nobody has',
      request,
      answer: { body: () => ({ status: 404, message: 'There is no record' }) },
    }),
    untypedInteraction(operation, state, 404, {
      title: 'there is no record of a code whose time is over, in XML',
      params: { expired: true },
      request: (v) => inXml(request(v)),
      answer: { contentType: xml, body: xmlError(404) },
    }),
    untypedInteraction(operation, state, 404, {
      title: 'there is no record of a code whose time is over, perhaps without a body',
      params: { expired: true },
      request,
      answer: {},
    }),
  ];
}

/** How the registration code service refuses, and its answers in XML. */
export const reggieRefusals: readonly Interaction[] = [
  ...tokenRefusals('createRegistrationCode'),
  ...tokenRefusals('getRegistrationCode'),
  ...tokenRefusals('deleteRegistrationCode'),
  ...codeRefusals('getRegistrationCode'),
  ...codeRefusals('deleteRegistrationCode'),
  untypedInteraction('createRegistrationCode', 'a client with an access token', 201, {
    title: 'a device gets a code in XML',
    request: (v) => inXml(callOf.createRegistrationCode(v)),
    answer: { contentType: xml, body: xmlRecord },
  }),
  untypedInteraction('createRegistrationCode', 'a client with an access token', 400, {
    title: 'without a device identifier the request is invalid, in XML',
    request: (v) => inXml(callOf.createRegistrationCode(v)),
    deviations: [{ leaveOut: 'query', name: 'deviceId' }],
    answer: { contentType: xml, body: xmlError(400) },
  }),
  untypedInteraction('getRegistrationCode', 'a registration code', 200, {
    title: 'the record behind a code in XML',
    request: (v) => inXml(callOf.getRegistrationCode(v)),
    answer: { contentType: xml, body: xmlRecord },
  }),
];
