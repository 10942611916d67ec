import { createHash } from 'node:crypto';
import { type SecurityHeadersOptions } from '@nestjs/common';
import { type FastifyInstance } from 'fastify';
import { type Settings } from '../config/settings.js';

/** Features of the browser no page of ours asks for. */
const permissionsPolicy = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'display-capture']
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * The only two inline styles there are: react-aria-components adds them for touch screens and for scrolling behind a
 * dialog on iOS. They are let in by their hashes, so that everything else stays out.
 */
export const reactAriaStyles = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

/** Headers of every answer: nothing from elsewhere, no inline script or style, no frame but our own. */
export function securityHeaders(settings: Settings): SecurityHeadersOptions {
  const styleHashes = reactAriaStyles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': "'self'",
        'style-src': ["'self'", ...styleHashes],
        'img-src': ["'self'", 'data:', 'blob:'],
        'object-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'self'",
        'frame-ancestors': "'self'",
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'sameorigin' },
    strictTransportSecurity: settings.publicUrl?.startsWith('https:') ? { maxAge: 31_536_000 } : false,
  };
}

/** What Nest's security headers leave out. */
export function addPermissionsPolicy(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('permissions-policy', permissionsPolicy);
    done(null, payload);
  });
}
