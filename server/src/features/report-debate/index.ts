/** What other features may use of the register of applications to the debate on the report. */
export { DebateRegister } from './debate-register.js';
export { ReportDebateModule } from './report-debate.module.js';
