/** What other features may use of the settings of the statut. */
export { Statut } from './statut.js';
export { StatutModule } from './statut.module.js';
