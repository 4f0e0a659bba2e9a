import type { KnipConfig } from 'knip';

/**
 * Dead code is looked for twice: in everything, and with `--production` in the product alone, where `!` marks what
 * counts and tests do not. What is exported for a test only carries `@internal` with the reason.
 */
export default {
  entry: [
    // Loaded by name: local/bootstrap/main.mjs runs the command that was asked for.
    'local/commands/*.ts!',
    // Imported by addin/webpack.config.js, which knip does not follow with `--production`.
    'addin/build/*.js!',
    // Draws the icons anew after a change; run by hand.
    'local/manifest/render-icons.ts!',
    // The workbook host to who works with it: everything that a person can do in Excel, used by the werkbank or not.
    'local/excel/user/*.ts!',
    'test/**/*.test.{ts,tsx}',
    // Bundled for a browser by the tests beside them.
    'test/**/{entry.tsx,*-entry.ts}',
    // An app for the functions host, which loads it by path.
    'test/local/functions-host/app/main.ts',
  ],
  project: ['{shared,functions,addin,local,bench}/**/*.{ts,tsx,mjs,js}!', 'test/**/*.{ts,tsx,js}'],
  ignoreDependencies: [
    // Named in test/language/cspell-dutch.json, which a test hands to cspell.
    '@cspell/dict-nl-nl',
    // Comes with @azure/storage-blob; the bundle of the functions takes its other build.
    '@azure/storage-common',
  ],
  webpack: {
    config: [
      'addin/webpack.config.js',
      'functions/webpack.config.js',
      'local/werkbank/webpack.config.js',
      'bench/first-load/webpack.config.js',
    ],
  },
  vitest: { config: ['vitest.config.ts', 'test/vitest.config.ts'] },
} satisfies KnipConfig;
