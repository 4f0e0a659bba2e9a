/** A share of children: `voldoende` of `aantal`, whole numbers with 0 <= voldoende <= aantal. */
export interface Share {
  readonly aantal: number;
  readonly voldoende: number;
}

/** Bounds of a share in tenths of a percent, 0 to 1000. */
export interface Interval {
  readonly lowest: number;
  readonly highest: number;
}

/** The 97.5th percentile of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;

/**
 * 95 % score interval of a share: (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n), with p = voldoende/aantal and
 * n = aantal. E.B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22 (1927), pp. 209-212. Rounded outward to whole tenths, so that it never claims
 * more than it knows. A share of nobody says nothing: 0 to 1000.
 */
export function wilson({ aantal, voldoende }: Share): Interval {
  if (aantal === 0) return { lowest: 0, highest: 1000 };
  const { low, high } = wilsonBounds({ aantal, voldoende });
  return { lowest: Math.floor(1000 * low + ROUNDING), highest: Math.ceil(1000 * high - ROUNDING) };
}

/** Larger than the rounding error of the formula, far smaller than a tenth. */
const ROUNDING = 1e-9;

/** The same bounds as fractions from 0 to 1; exact at the ends. `aantal` is 1 or more. */
export function wilsonBounds({ aantal, voldoende }: Share): { readonly low: number; readonly high: number } {
  const p = voldoende / aantal;
  const z2 = Z * Z;
  const middle = p + z2 / (2 * aantal);
  const half = Z * Math.sqrt((p * (1 - p)) / aantal + z2 / (4 * aantal * aantal));
  const scale = 1 + z2 / aantal;
  return {
    low: voldoende === 0 ? 0 : (middle - half) / scale,
    high: voldoende === aantal ? 1 : (middle + half) / scale,
  };
}
