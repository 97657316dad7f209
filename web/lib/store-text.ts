/**
 * Keeps a text in this browser. One without room for it, or set to keep nothing, keeps none: that costs the text at a
 * reload, and nothing before it.
 */
export function storeText(key: string, text: string, storage: Storage = localStorage): void {
  try {
    storage.setItem(key, text);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
