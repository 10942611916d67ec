export { AnnualRefusalsModule } from './annual-refusals.module.js';
