import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { accessibleTo, databaseUser } from '../database/embedded/database-user.js';

/**
 * The default place of the hub's data: `.kworum` in the project.
 * PostgreSQL refuses to run as root, so for a hub run as root it runs as `nobody`, who cannot enter a project below a
 * 0700 home such as /root; then the data goes to `/var/lib/kworum/<project>-<hash of its path>`.
 * @param root the project's directory.
 * @param embedded whether the hub starts PostgreSQL itself.
 */
export function chooseDataDirectory(root: string, embedded: boolean): string {
  const inProject = join(root, '.kworum');
  const user = embedded ? databaseUser() : undefined;
  if (!user || accessibleTo(user, root)) return inProject;
  const mark = createHash('sha256').update(root).digest('hex').slice(0, 8);
  return join('/var/lib/kworum', `${basename(root)}-${mark}`);
}
