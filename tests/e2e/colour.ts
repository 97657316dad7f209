import type { Locator } from 'playwright-core';

/** The colour behind an element as the screen shows it, each part from 0 to 255. */
export function colourOf(locator: Locator): Promise<{ red: number; green: number; blue: number }> {
  return locator.evaluate((element) => {
    // Styles may name colours in any space; a canvas knows them all.
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = getComputedStyle(element).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return { red, green, blue };
  });
}
