/**
 * Puts a text into the clipboard.
 * @throws where the browser has none for the page (one that came unencrypted), or refuses it
 */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
