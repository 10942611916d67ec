import { config } from 'zod';

/** Our content policy forbids `new Function`, which zod would try for speed; imported before any schema is made. */
config({ jitless: true });
