/** Red, green and blue from 0 to 1, without the gamma of a screen. */
type Light = readonly [red: number, green: number, blue: number];

/** How a color arrives with people who lack one kind of cone, and on paper that came out of a printer without color. */
const visions = ['usual', 'protan', 'deutan', 'tritan', 'grey'] as const;
type Vision = (typeof visions)[number];

/** G.M. Machado, M.M. Oliveira and L.A.F. Fernandes, IEEE Transactions on Visualization 15 (2009), severity 1.0. */
const cones: Readonly<Record<'protan' | 'deutan' | 'tritan', readonly [Light, Light, Light]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** @param color '#RRGGBB' */
function lightOf(color: string): Light {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => {
    const value = parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** Relative luminance, of WCAG 2. */
const luminanceOf = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function seenAs(color: string, vision: Vision): Light {
  const light = lightOf(color);
  if (vision === 'usual') return light;
  if (vision === 'grey') {
    const grey = luminanceOf(light);
    return [grey, grey, grey];
  }
  const [red, green, blue] = cones[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** The contrast of two colors, from 1 to 21 (WCAG 2), as it is for the vision to which it is least. */
export function leastContrast(one: string, other: string): number {
  return Math.min(
    ...visions.map((vision) => {
      const [dark = 0, light = 0] = [one, other]
        .map((color) => luminanceOf(seenAs(color, vision)))
        .sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    }),
  );
}
