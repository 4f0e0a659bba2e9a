import fs from 'node:fs';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { EmitFiles } from './build/emit-files.js';
import { securityTxt } from './build/security-txt.js';
import { PLACEHOLDER_ORIGIN, stampManifest } from './build/stamp-manifest.js';
import { pagePolicy, staticPolicy } from './build/static-policy.js';

const here = import.meta.dirname;
const assets = path.join(here, 'assets');
const origin = process.env.GROEIBLAD_ORIGIN ?? PLACEHOLDER_ORIGIN;

const page = (name, template = `taskpane/${name}.html`, policy = staticPolicy, chunk = name) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: path.join(here, template),
    chunks: [chunk],
    templateParameters: { policy },
    minify: false,
  });

const served = () =>
  fs
    .readdirSync(assets)
    .filter((name) => /\.(?:png|css)$/.test(name))
    .map((name) => [`assets/${name}`, fs.readFileSync(path.join(assets, name))]);

const contact = process.env.GROEIBLAD_SECURITY_CONTACT;
const wellKnown = () => ({
  '.well-known/security.txt': securityTxt({ origin, ...(contact && { contact }), now: new Date() }),
});

const manifest = () => stampManifest(fs.readFileSync(path.join(here, '../manifest.xml'), 'utf8'), origin);

export default {
  mode: 'production',
  target: ['web', 'es2021'],
  entry: {
    taskpane: './addin/taskpane/main.tsx',
    signin: './addin/api/signin.ts',
    inleveren: './addin/upload/main.tsx',
    uitnodiging: './addin/uitnodiging/main.tsx',
    aanmelden: './addin/signing-in/main.ts',
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
    page('aanmelden', 'signing-in/aanmelden.html', pagePolicy),
    page('dialoog', 'signing-in/dialoog.html', staticPolicy, 'aanmelden'),
    new EmitFiles(() => ({ ...Object.fromEntries(served()), ...wellKnown(), 'manifest.xml': manifest() })),
  ],
  devtool: 'source-map',
  // Measured, with a little air: see test/addin/build/bundle.test.ts for the gzipped size.
  performance: { hints: 'error', maxEntrypointSize: 700_000, maxAssetSize: 700_000 },
  stats: 'errors-warnings',
};
