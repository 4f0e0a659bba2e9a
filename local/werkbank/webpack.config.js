import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';

const here = import.meta.dirname;

export default {
  mode: 'production',
  target: ['web', 'es2022'],
  entry: {
    werkbank: ['./local/werkbank/styles/werkbank.css', './local/werkbank/main.ts'],
    attach: './local/werkbank/attach.ts',
    'signed-in': './addin/api/signin.ts',
    postvak: ['./local/werkbank/postvak/postvak.css', './local/werkbank/postvak/main.ts'],
  },
  context: path.join(here, '../..'),
  output: {
    path: path.join(here, '../../dist/werkbank'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash].js',
    publicPath: '/werkbank/',
    clean: true,
  },
  module: {
    rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2022' } }],
  },
  experiments: { css: true },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'index.html',
      template: path.join(here, 'page/index.html'),
      chunks: ['werkbank'],
      minify: false,
    }),
    new HtmlWebpackPlugin({
      filename: 'postvak.html',
      template: path.join(here, 'postvak/postvak.html'),
      chunks: ['postvak'],
      minify: false,
    }),
    new HtmlWebpackPlugin({
      filename: 'signed-in.html',
      template: path.join(here, 'pane/signed-in.html'),
      chunks: ['signed-in'],
      minify: false,
    }),
  ],
  // Runs on one's own machine only: that it is built quickly matters more than what it weighs.
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
};
