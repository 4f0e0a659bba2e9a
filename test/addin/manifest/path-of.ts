/** Names from the root down, to say where something is. */
export function pathOf(element: Element): string {
  const above = element.parentElement;
  return above === null ? element.localName : `${pathOf(above)}/${element.localName}`;
}
