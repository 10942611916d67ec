import { type SecurityHeadersOptions } from '@nestjs/common';
import { type FastifyInstance } from 'fastify';
import { type Settings } from '../config/settings.js';

/** Features of the browser no page of ours asks for. */
const permissionsPolicy = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'serial',
  'bluetooth',
  'display-capture',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Headers of every answer: nothing from elsewhere, no inline script or style, no frame but our own. */
export function securityHeaders(settings: Settings): SecurityHeadersOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': "'self'",
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

/** What Nest's security headers leave out: permissions, and a policy under which browsers' own PDF viewers work. */
export function addHeadersByContent(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('permissions-policy', permissionsPolicy);
    const type = String(reply.getHeader('content-type') ?? '');
    // Chromium applies the document's own policy to the viewer it builds around a PDF.
    if (type.startsWith('application/pdf')) reply.header('content-security-policy', "frame-ancestors 'self'");
    done(null, payload);
  });
}
