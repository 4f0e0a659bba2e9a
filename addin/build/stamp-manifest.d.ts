export const PLACEHOLDER_ORIGIN: string;
export function stampManifest(manifest: string, origin: string): string;
