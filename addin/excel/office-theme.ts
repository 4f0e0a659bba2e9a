/**
 * Whether Excel shows itself dark. Read from the background that Office gives, as `isDarkTheme` is newer than what we
 * require. Where Office gives no theme, Excel is light.
 */
export function isDark(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  return background !== undefined && luminance(background) < 0.5;
}

/** From 0 (black) to 1 (white), by the weights of ITU-R BT.601; good enough to tell dark from light. */
function luminance(color: string): number {
  const [red = 255, green = 255, blue = 255] = (/^#?([0-9a-f]{6})/i.exec(color)?.[1]?.match(/../g) ?? []).map(
    (pair) => Number.parseInt(pair, 16),
  );
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
