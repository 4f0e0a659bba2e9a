import { texts } from './texts.mjs';

const wanted = [20, 19];

/** The sentence to show when this Node is too old for the product, else undefined. */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const enough = major > wanted[0] || (major === wanted[0] && minor >= wanted[1]);
  return enough ? undefined : texts.nodeTooOld(version, wanted.join('.'));
}
