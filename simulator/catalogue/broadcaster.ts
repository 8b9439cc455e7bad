import type { Catalogue, MvpdEntry } from './catalogue.ts';

const hourDurationSeconds = 3600;
const dayDurationSeconds = 24 * hourDurationSeconds;

/** An ordinary MVPD: id and name, and in what it differs. */
const mvpd = (id: string, displayName: string, more: Omit<MvpdEntry, 'id'> = {}): MvpdEntry => ({
  id,
  displayName,
  logoUrl: `https://images.meridian.example/mvpd/${id.toLowerCase()}-112x33.png`,
  ...more,
});

const partner = (name: string) => ({ platformMappingId: `example.${name}` });
const noLogout = { logoutEndpoint: false };

/**
 * A catalogue as broadcasters have it: three sites, 40 MVPDs and passes, channels that not every
 * household has, viewers with ratings. Every name is invented.
 */
export const broadcasterCatalogue: Catalogue = {
  serviceProviders: [
    { id: 'MERIDIAN', name: 'Meridian', domains: ['meridian.example', 'watch.meridian.example'] },
    { id: 'MERIDIANSPORT', name: 'Meridian Sport', domains: ['sport.meridian.example'] },
    {
      id: 'MERIDIANKIDS',
      name: 'Meridian Kids',
      domains: ['kids.meridian.example'],
      mvpds: ['Larkspur_SSO', 'NorthernLight', 'BayHarborCable', 'Prairie_Fiber', 'SkyReach', 'Tallgrass'],
    },
  ],
  applications: [
    {
      id: 'meridian-tv-restv2',
      name: 'Meridian TV RESTV2',
      version: '9.2.0',
      redirectUris: ['meridian-tv://', 'https://watch.meridian.example/'],
    },
    {
      id: 'meridian-kids-restv2',
      name: 'Meridian Kids RESTV2',
      version: '3.0.1',
      serviceProviders: ['MERIDIANKIDS'],
      requestors: ['MERIDIANKIDS'],
    },
  ],
  mvpds: [
    mvpd('Larkspur_SSO', 'Larkspur TV', partner('larkspur')),
    mvpd('NorthernLight', 'Northern Light Cable', partner('northernlight')),
    mvpd('SkyReach', 'SkyReach Satellite', {
      ...partner('skyreach'),
      authenticationTtlSeconds: 90 * dayDurationSeconds,
    }),
    mvpd('Orbit_Dish', 'Orbit Dish', { authorizationTtlSeconds: 6 * hourDurationSeconds }),
    mvpd('Tallgrass', 'Tallgrass Communications'),
    mvpd('Prairie_Fiber', 'Prairie Fiber', partner('prairiefiber')),
    mvpd('BayHarborCable', 'Bay Harbor Cable', noLogout),
    mvpd('StreamBundle', 'StreamBundle', { authenticationTtlSeconds: 7 * dayDurationSeconds }),
    mvpd('Cobalt_TV', 'Cobalt TV', { ...partner('cobalt'), enablePlatformServices: false }),
    mvpd('Metroline', 'Metroline Broadband'),
    mvpd('auth_coastalwave_net', 'CoastalWave', noLogout),
    mvpd('auth_highmesa_com', 'High Mesa Telephone', noLogout),
    mvpd('auth_redriver_coop', 'Red River Cooperative', noLogout),
    mvpd('auth_tworivers_net', 'Two Rivers Cable', noLogout),
    mvpd('auth_stillwater_tv', 'Stillwater TV', noLogout),
    mvpd('auth_granitestate_com', 'Granite State Telecom', noLogout),
    mvpd('auth_bluebonnet_com', 'Bluebonnet Cable', noLogout),
    mvpd('auth_evergreen_net', 'Evergreen Valley Telephone', noLogout),
    mvpd('auth_palisade_com', 'Palisade Communications', noLogout),
    mvpd('auth_sawtooth_net', 'Sawtooth Networks', noLogout),
    mvpd('auth_silverlake_com', 'Silver Lake Cable', noLogout),
    mvpd('auth_windriver_coop', 'Wind River Cooperative', noLogout),
    mvpd('Beacon', 'Beacon Cable', { authorizationTtlSeconds: hourDurationSeconds }),
    mvpd('Crosstown', 'Crosstown TV', { signsInWithForm: true }),
    mvpd('DeltaVision', 'DeltaVision'),
    mvpd('EastgateFiber', 'Eastgate Fiber', partner('eastgate')),
    mvpd('Fairwind', 'Fairwind Cable'),
    mvpd('Gulfstar', 'Gulfstar', { resources: { 'meridian-4k': 'authorization_denied_by_mvpd' } }),
    mvpd('HillcrestTel', 'Hillcrest Telephone', noLogout),
    mvpd('Ironwood', 'Ironwood Communications'),
    mvpd('JunctionCity', 'Junction City Utilities', noLogout),
    mvpd('Keystone_Net', 'Keystone Net'),
    mvpd('LakeshoreTV', 'Lakeshore TV', { degradation: 'AuthZAll' }),
    mvpd('MapleLeafCable', 'Maple Leaf Cable'),
    mvpd('Nightjar', 'Nightjar Streaming'),
    mvpd('OldTown', 'Old Town Cable', { integrated: false, ...partner('oldtown') }),
    mvpd('ParkwayFiber', 'Parkway Fiber'),
    mvpd('TempPass_Meridian', 'Ten minutes of Meridian', { kind: 'temppass-basic' }),
    mvpd('TempPass_Finals', 'A day of the finals', {
      kind: 'temppass-basic',
      authenticationTtlSeconds: dayDurationSeconds,
    }),
    mvpd('TempPass_Newsletter', 'Three shows for subscribers of the newsletter', {
      kind: 'temppass-promotional',
      authenticationTtlSeconds: 30 * dayDurationSeconds,
    }),
  ],
  resources: {
    meridian: 'permit',
    'meridian-news': 'permit',
    'meridian-sport': 'permit',
    'meridian-kids': 'permit',
    'meridian-4k': 'permit',
    'meridian-sport-extra': 'authorization_denied_by_mvpd',
    'meridian-after-dark': 'authorization_denied_by_parental_controls',
  },
  viewers: [
    {
      userId: 'viewer-0001-7f3a',
      householdId: 'household-4410',
      zip: '04101',
      channelIds: ['meridian', 'meridian-news', 'meridian-kids'],
      maxRating: { MPAA: 'PG-13', VCHIP: 'TV-14' },
    },
    {
      userId: 'viewer-0002-19bc',
      mvpd: 'SkyReach',
      householdId: 'household-4411',
      zip: '59801',
      channelIds: ['meridian', 'meridian-sport'],
      maxRating: { MPAA: 'R', VCHIP: 'TV-MA' },
      encrypted: ['userID', 'householdID', 'zip'],
    },
  ],
  tenants: [{ id: 'meridian-documents' }],
  lifetimes: { accessTokenSeconds: dayDurationSeconds, sessionSeconds: 1800, mediaTokenSeconds: 420 },
};
