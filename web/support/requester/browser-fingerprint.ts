/** A short, stable mark of this browser: it only hints to agents that two visits may be one visitor's. */
export function browserFingerprint(): string {
  const traits = [
    navigator.userAgent,
    navigator.languages.join(),
    navigator.hardwareConcurrency,
    screen.width,
    screen.height,
    screen.colorDepth,
    devicePixelRatio,
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  ].join('|');
  return (
    fnv1a(traits).toString(16).padStart(8, '0') +
    fnv1a([...traits].toReversed().join(''))
      .toString(16)
      .padStart(8, '0')
  );
}

/** The 32-bit FNV-1a hash. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
