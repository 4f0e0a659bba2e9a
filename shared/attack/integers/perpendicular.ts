import { addLine, type Tableau } from './tableau.ts';

/**
 * Coefficients, whole and not all 0, of a sum over `variables` that is 0 for all vectors; nothing where there is none.
 * A vector gives each of the variables a number, 0 where it lacks.
 */
export function perpendicularTo(
  vectors: readonly ReadonlyMap<number, bigint>[],
  variables: readonly number[],
): ReadonlyMap<number, bigint> | undefined {
  const tableau: Tableau = new Map();
  const among = new Set(variables);
  for (const vector of vectors) {
    const coefficients = new Map([...vector].filter(([one, number]) => among.has(one) && number !== 0n));
    addLine(tableau, { coefficients, total: 0n });
  }
  const free = variables.find((one) => !tableau.has(one));
  if (free === undefined) return undefined;
  // With this variable at the product of all scales and the other free ones at 0, the basic ones are whole.
  let scale = 1n;
  for (const [basic, line] of tableau) scale *= line.coefficients.get(basic) ?? 1n;
  const found = new Map([[free, scale]]);
  for (const [basic, line] of tableau) {
    const over = -(line.coefficients.get(free) ?? 0n) * scale;
    if (over !== 0n) found.set(basic, over / (line.coefficients.get(basic) ?? 1n));
  }
  return found;
}
