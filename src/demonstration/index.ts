export { accounts } from './accounts.js';
export { createDemonstration, demoAccounts, demoFair, demoSize, largeDemoSize, type DemoSize } from './demonstration.js';
export { loadDemonstration } from './load.js';
