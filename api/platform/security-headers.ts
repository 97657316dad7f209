/** Headers by which a browser keeps to what an answer is meant for. */
export type Headers = Readonly<Record<string, string>>;

const unusedFeatures = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer']
  .concat('microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'usb')
  .map((feature) => `${feature}=()`)
  .join(', ');

/** For every answer: its type is what it says, no other site learns an address, and features that we have no use for are off. */
export function everywhere(publicUrl: string): Headers {
  const { protocol, hostname } = new URL(publicUrl);
  const isSecure = protocol === 'https:';
  // Elsewhere browsers ignore it, and complain.
  const isTrusted = isSecure || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': unusedFeatures,
    ...(isTrusted ? { 'Cross-Origin-Opener-Policy': 'same-origin' } : {}),
    ...(isSecure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/** For answers that are no documents: whoever opens one in a browser gets nothing that runs. */
export const notADocument: Headers = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/**
 * For pages: scripts are ours or carry the nonce, everything else is ours, and no other site frames them. Styles may
 * stand inline: components set places and colours by them.
 */
export function ofPage(nonce: string, publicUrl: string, host: string | undefined): Headers {
  // Files and sockets are addressed at PUBLIC_URL, pages wherever they were asked for.
  const own = `'self' ${publicUrl}`;
  const sockets = [publicUrl.replace(/^http/, 'ws'), ...(host === undefined ? [] : [`ws://${host}`, `wss://${host}`])];
  return policy({
    'default-src': "'none'",
    'script-src': `'self' 'nonce-${nonce}'`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `${own} data: blob:`,
    'media-src': `${own} blob:`,
    'font-src': "'self' data:",
    'connect-src': [own, ...new Set(sockets)].join(' '),
    'manifest-src': "'self'",
    'worker-src': "'self'",
  });
}

/** For GraphiQL: one script with the nonce, and the workers that it makes of itself. */
export function ofGraphiql(nonce: string): Headers {
  return policy({
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}'`,
    'style-src': "'unsafe-inline'",
    'img-src': 'data:',
    'font-src': 'data:',
    'connect-src': "'self'",
    'worker-src': 'blob:',
  });
}

function policy(directives: Record<string, string>): Headers {
  const all = { ...directives, 'base-uri': "'none'", 'form-action': "'self'", 'frame-ancestors': "'none'" };
  return {
    'Content-Security-Policy': Object.entries(all)
      .map(([name, sources]) => `${name} ${sources}`)
      .join('; '),
  };
}
