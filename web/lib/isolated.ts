/** What people wrote, within a sentence of plain text: it runs its own way and turns nothing around it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
