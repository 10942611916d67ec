import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const secretsSchema = z.strictObject({ superuser: z.string(), owner: z.string(), hub: z.string() });

/** Passwords of the three roles of the embedded database. */
export type DatabaseSecrets = z.infer<typeof secretsSchema>;

/** Reads the passwords, or makes them on first use; the file is readable by the hub's account only (0600). */
export function databaseSecrets(path: string): DatabaseSecrets {
  if (existsSync(path)) return secretsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const password = () => randomBytes(24).toString('base64url');
  const secrets = { superuser: password(), owner: password(), hub: password() };
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, path);
  return secrets;
}
