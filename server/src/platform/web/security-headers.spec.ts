import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../config/project-root.js';
import { readSettings } from '../config/settings.js';
import { reactAriaStyles, securityHeaders } from './security-headers.js';

const settings = readSettings({ DATABASE_URL: 'postgres://a:b@c/d' }, '/srv/kworum');

describe('securityHeaders', () => {
  it('promises https only where people come by https', () => {
    expect(securityHeaders(settings).strictTransportSecurity).toBe(false);
    expect(securityHeaders({ ...settings, publicUrl: 'https://rada.example.pl' }).strictTransportSecurity).toEqual({
      maxAge: 31_536_000,
    });
  });

  it('lets in the styles react-aria really adds', () => {
    const library = join(projectRoot(), 'node_modules/react-aria/dist/private');
    const press = readFileSync(join(library, 'interactions/usePress.js'), 'utf8');
    const scroll = readFileSync(join(library, 'overlays/usePreventScroll.js'), 'utf8');
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(press)?.[1] ?? '';
    const styleIn = (source: string) => /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1]?.trim();
    expect(styleIn(press)?.replace(/\$\{[^}]+PRESSABLE_ATTRIBUTE\}/, attribute)).toBe(reactAriaStyles[0]);
    expect(styleIn(scroll)).toBe(reactAriaStyles[1]);
  });
});
