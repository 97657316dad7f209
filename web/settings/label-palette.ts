/** Colours for labels. Only their hue shows, in tints that can be read by day and by night; so they differ in hue. */
export const labelPalette = [
  { name: 'red', color: '#dc2626' },
  { name: 'amber', color: '#d97706' },
  { name: 'yellow', color: '#ca8a04' },
  { name: 'lime', color: '#65a30d' },
  { name: 'green', color: '#059669' },
  { name: 'teal', color: '#0d9488' },
  { name: 'sky', color: '#0284c7' },
  { name: 'blue', color: '#2563eb' },
  { name: 'violet', color: '#7c3aed' },
  { name: 'fuchsia', color: '#c026d3' },
  { name: 'grey', color: '#737373' },
] as const;
