const namespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element of a drawing. An attribute that is undefined is left out; text is only ever set as text. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, typeof value === 'number' ? rounded(value) : value);
  made.append(...children);
  return made;
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
