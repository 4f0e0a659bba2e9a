/** So that `npx vitest` from this folder runs the tests as `npm test` does. */
export { default } from './test/vitest.config.ts';
