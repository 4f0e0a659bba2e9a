/**
 * A text as a reader sees it, to search in: no invisible signs, every blank a space, every dash a hyphen, full-width
 * letters and digits as ordinary ones. The sheet cleans its cells, but a payload may come past it.
 */
export const asRead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/gu, ' ')
    .replace(/\p{Pd}|\u2212/gu, '-');
