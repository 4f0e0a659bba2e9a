/** Whether the first of two versions of three numbers is lower. */
export function isOlderVersion(version: string, than: string): boolean {
  const [a, b] = [version, than].map((one) => one.split('.').map(Number));
  const differs = [0, 1, 2].find((i) => a?.[i] !== b?.[i]);
  return differs !== undefined && (a?.[differs] ?? 0) < (b?.[differs] ?? 0);
}
