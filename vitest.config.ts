import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,openapi,contracts,simulator,load,reports,gate,scripts,test}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
