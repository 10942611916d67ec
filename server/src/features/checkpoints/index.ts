export { CheckpointStore } from './checkpoint-store.js';
export { CheckpointsModule } from './checkpoints.module.js';
