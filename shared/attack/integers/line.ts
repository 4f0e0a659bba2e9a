/** An equation in whole numbers: each variable times its coefficient, added up, is `total`. No coefficient is 0. */
export interface Line {
  readonly coefficients: ReadonlyMap<number, bigint>;
  readonly total: bigint;
}

const size = (number: bigint): bigint => (number < 0n ? -number : number);

export const commonDivisor = (one: bigint, other: bigint): bigint => {
  let [a, b] = [size(one), size(other)];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
};

/** The same equation in the smallest whole numbers, so that they do not grow while lines are combined. */
function smallest(coefficients: Map<number, bigint>, total: bigint): Line {
  let divisor = size(total);
  for (const coefficient of coefficients.values()) {
    if (divisor === 1n) return { coefficients, total };
    divisor = commonDivisor(divisor, coefficient);
  }
  if (divisor <= 1n) return { coefficients, total };
  for (const [one, coefficient] of coefficients) coefficients.set(one, coefficient / divisor);
  return { coefficients, total: total / divisor };
}

/** Both sides of `line` times `times`, and of `other` times `otherTimes`, added up. */
export function combine(line: Line, times: bigint, other: Line, otherTimes: bigint): Line {
  const coefficients = new Map<number, bigint>();
  for (const [one, coefficient] of line.coefficients) coefficients.set(one, coefficient * times);
  for (const [one, coefficient] of other.coefficients) {
    const both = (coefficients.get(one) ?? 0n) + coefficient * otherTimes;
    if (both === 0n) coefficients.delete(one);
    else coefficients.set(one, both);
  }
  return smallest(coefficients, line.total * times + other.total * otherTimes);
}

/** `line` without a variable that `by` gives: a multiple of `by` is taken away, where its coefficient is positive. */
export function without(line: Line, variable: number, by: Line): Line {
  const coefficient = line.coefficients.get(variable);
  if (coefficient === undefined) return line;
  return combine(line, by.coefficients.get(variable) ?? 1n, by, -coefficient);
}

/** The line with a positive coefficient of `variable`. */
export const solvedFor = (line: Line, variable: number): Line => {
  if ((line.coefficients.get(variable) ?? 0n) > 0n) return line;
  const coefficients = new Map([...line.coefficients].map(([one, number]) => [one, -number] as const));
  return { coefficients, total: -line.total };
};
