/** Where the manifest in the repository says that the add-in lives. */
export const PLACEHOLDER_ORIGIN = 'https://localhost:3000';

/**
 * The manifest of one installation: every address on the placeholder origin moved to `origin`.
 * @param {string} manifest text of manifest.xml
 * @param {string} origin `https://host` or `https://host:port`, nothing behind it
 * @returns {string}
 */
export function stampManifest(manifest, origin) {
  const { protocol, origin: clean } = new URL(origin);
  if (protocol !== 'https:' || clean !== origin)
    throw new Error(`GROEIBLAD_ORIGIN must be an https origin without a path, not ${origin}.`);
  return manifest.replaceAll(`"${PLACEHOLDER_ORIGIN}/`, `"${origin}/`);
}
