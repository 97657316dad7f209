const shown = new Set(['image/png', 'image/apng', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** Whether browsers show a file of this type as a picture. */
export function isShownImage(mimeType: string): boolean {
  return shown.has(mimeType);
}
