/** What `thresholds` may be, as JSON schema. What is in the texts is checked where load is sent. */
export const thresholdsSchema = {
  type: 'array',
  maxItems: 200,
  description: 'up to 200 texts such as "getProfileByCode p99 < 200ms"',
  items: { type: 'string', description: 'a text such as "getProfileByCode p99 < 200ms"' },
};
