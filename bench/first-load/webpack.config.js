import HtmlWebpackPlugin from 'html-webpack-plugin';
import path from 'node:path';
import addin from '../../addin/webpack.config.js';

/**
 * The settings of the add-in for a page that stands outside this repository: `--env entry=FILE out=FOLDER`. What the
 * page imports is found where the add-in finds it.
 */
export default ({ entry, out }) => ({
  ...addin,
  entry: { taskpane: entry },
  output: { ...addin.output, path: out },
  resolve: { ...addin.resolve, modules: [path.join(addin.context, 'node_modules')] },
  plugins: [new HtmlWebpackPlugin({ filename: 'taskpane.html', minify: false })],
  devtool: false,
});
