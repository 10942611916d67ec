/** What other features may use of the register of interpellations and questions. */

export { InterpellationSteps } from './interpellation-course.js';
export { type Clerk, Interpellations } from './interpellations.js';
export { InterpellationsModule } from './interpellations.module.js';
export { PublicInterpellations } from './public-interpellations.js';
