import fs from 'node:fs';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { EmitFiles } from './build/emit-files.js';
import { PLACEHOLDER_ORIGIN, stampManifest } from './build/stamp-manifest.js';
import { pagePolicy, staticPolicy } from './build/static-policy.js';

const here = import.meta.dirname;
const assets = path.join(here, 'assets');
const origin = process.env.GROEIBLAD_ORIGIN ?? PLACEHOLDER_ORIGIN;

const page = (name, template = `taskpane/${name}.html`, policy = staticPolicy) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: path.join(here, template),
    chunks: [name],
    templateParameters: { policy },
    minify: false,
  });

const icons = () =>
  fs
    .readdirSync(assets)
    .filter((name) => name.endsWith('.png'))
    .map((name) => [`assets/${name}`, fs.readFileSync(path.join(assets, name))]);

const manifest = () => stampManifest(fs.readFileSync(path.join(here, '../manifest.xml'), 'utf8'), origin);

export default {
  mode: 'production',
  target: ['web', 'es2021'],
  entry: {
    taskpane: './addin/taskpane/main.tsx',
    signin: './addin/api/signin.ts',
    inleveren: './addin/upload/main.tsx',
    uitnodiging: './addin/uitnodiging/main.tsx',
  },
  context: path.join(here, '..'),
  output: {
    path: path.join(here, '../dist/addin'),
    filename: '[name].[contenthash].js',
    publicPath: '',
    clean: true,
  },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2021', jsx: 'automatic' } }],
  },
  resolve: { extensions: ['.js'] },
  plugins: [
    page('taskpane'),
    page('signin'),
    page('inleveren', 'upload/upload.html', pagePolicy),
    page('uitnodiging', 'uitnodiging/uitnodiging.html', pagePolicy),
    new EmitFiles(() => ({ ...Object.fromEntries(icons()), 'manifest.xml': manifest() })),
  ],
  devtool: 'source-map',
  // Measured, with a little air: see test/addin/build/bundle.test.ts for the gzipped size.
  performance: { hints: 'error', maxEntrypointSize: 700_000, maxAssetSize: 700_000 },
  stats: 'errors-warnings',
};
