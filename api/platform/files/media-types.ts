// Raster images that every browser shows, and which carry no scripts.
const shownImages = new Set(['image/png', 'image/apng', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** Whether a type is an image that browsers show. */
export function isShownImage(mimeType: string): boolean {
  return shownImages.has(mimeType);
}

/** Whether a browser may show a file of this type by itself; anything else is only ever downloaded. */
export function isShown(mimeType: string): boolean {
  return isShownImage(mimeType) || /^(audio|video)\//.test(mimeType);
}

/** The type without its parameters, in lower case; null for what is none. */
export function mediaType(text: string): string | null {
  const bare = (text.split(';')[0] ?? '').trim().toLowerCase();
  return /^[a-z0-9][\w!#$&^.+-]{0,63}\/[a-z0-9][\w!#$&^.+-]{0,126}$/.test(bare) ? bare : null;
}
