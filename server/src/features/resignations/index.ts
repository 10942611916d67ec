export { ResignationsModule } from './resignations.module.js';
