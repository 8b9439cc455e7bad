/** What `thresholds` may be, as JSON schema. What is in the texts is checked where load is sent. */
export const thresholdsSchema = {
  type: 'array',
  maxItems: 200,
  description: 'up to 200 texts such as "getProfileByCode p99 < 200ms"',
  items: { type: 'string', description: 'a text such as "getProfileByCode p99 < 200ms"' },
};

const feederPath = {
  type: 'string',
  pattern: '\\.(csv|json)$',
  description: 'the path of a .csv or .json file',
};

/** What `feeders` may be. */
export const feedersSchema = {
  type: 'object',
  description: '{ devices, mvpds, resources }',
  additionalProperties: false,
  properties: { devices: feederPath, mvpds: feederPath, resources: feederPath },
};

/** What `stages` may be. The stages themselves are checked where load is planned. */
export const stagesSchema = {
  type: 'object',
  description: 'an object of lists of stages by the name of their profile',
  propertyNames: {
    pattern: '^(?!(?:smoke|load|soak|spike|breakpoint)$)[A-Za-z0-9][A-Za-z0-9._-]*$',
    description:
      'named with letters, digits, dots, underscores and hyphens, and not as an included profile is',
  },
  additionalProperties: { type: 'array', description: 'a list such as [{ duration: "30s", target: 200 }]' },
};
