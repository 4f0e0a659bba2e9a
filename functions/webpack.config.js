import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const { Compilation, sources } = webpack;

/** What the Functions host reads beside the bundle: which file to load, and the settings of the host. */
const beside = () => ({
  'package.json': `${JSON.stringify({ name: 'groeiblad', private: true, main: 'main.cjs' }, null, 2)}\n`,
  'host.json': fs.readFileSync(path.join(here, 'host.json'), 'utf8'),
});

const emitBeside = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('beside', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'beside', stage }, () => {
        for (const [name, content] of Object.entries(beside()))
          compilation.emitAsset(name, new sources.RawSource(content));
      });
    });
  },
};

export default {
  mode: 'production',
  target: 'node20',
  // The second runs in a thread of its own, and is loaded from beside the first.
  entry: { main: './functions/main.ts', 'attack-worker': './functions/attack/attack-worker.ts' },
  context: path.join(here, '..'),
  output: {
    path: path.join(here, '../dist/functions'),
    filename: '[name].cjs',
    library: { type: 'commonjs2' },
    clean: true,
  },
  // Exists only inside the Functions host.
  externals: { '@azure/functions-core': 'commonjs @azure/functions-core' },
  // Its build for modules asks where its own file is, which a bundle cannot know.
  resolve: { alias: { '@azure/storage-common$': require.resolve('@azure/storage-common') } },
  module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'node20' } }] },
  // Names of classes and functions stay, so that a stack in the log can be read.
  optimization: { minimize: false },
  plugins: [emitBeside],
  devtool: 'source-map',
  performance: { hints: false },
  stats: 'errors-warnings',
};
