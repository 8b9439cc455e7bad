import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that start processes, k6 or browsers, and mind what else the machine is doing. */
const crossing = 'test/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['{core,openapi,contracts,simulator,load,reports,gate,scripts}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/*.e2e.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: [crossing, 'scripts/**/*.e2e.test.ts'],
          // One after the other: a load generator that another test slows down can judge nothing.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
