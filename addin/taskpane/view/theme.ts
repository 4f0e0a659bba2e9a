import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** The green of the leaf, from almost black to almost white; 80 is the color of the icons. */
const leaf: BrandVariants = {
  10: '#021513',
  20: '#06221f',
  30: '#08302c',
  40: '#0a3f3a',
  50: '#0b4b44',
  60: '#0c564e',
  70: '#0d6158',
  80: '#0f6b62',
  90: '#2a7c73',
  100: '#448c84',
  110: '#5c9d95',
  120: '#75ada6',
  130: '#8ebeb8',
  140: '#a8cfca',
  150: '#c2dfdc',
  160: '#dceeec',
};

export const lightTheme: Theme = createLightTheme(leaf);

/** Text in the color of the leaf is lighter here, else it cannot be read on a dark ground. */
export const darkTheme: Theme = {
  ...createDarkTheme(leaf),
  colorBrandForeground1: leaf[130],
  colorBrandForeground2: leaf[130],
  colorBrandForegroundLink: leaf[130],
  colorBrandForegroundLinkHover: leaf[140],
  colorBrandForegroundLinkPressed: leaf[120],
  colorCompoundBrandForeground1: leaf[130],
};
