import webpack from 'webpack';

/** Webpack plugin: adds files that are not part of a bundle, such as icons and the manifest. */
export class EmitFiles {
  #files;

  /** @param {() => Record<string, string | Buffer>} files content by path in the output folder, read at each build */
  constructor(files) {
    this.#files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('EmitFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'EmitFiles', stage }, () => {
        for (const [path, content] of Object.entries(this.#files()))
          compilation.emitAsset(path, new sources.RawSource(content));
      });
    });
  }
}
