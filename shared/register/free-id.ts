/** The key itself, or with the first number behind it that nobody has; it is taken from then on. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let nth = 2; taken.has(id); nth++) id = `${wanted}-${nth}`;
  taken.add(id);
  return id;
}
