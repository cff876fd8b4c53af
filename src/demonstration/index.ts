export { accounts, type DemoAccount } from './accounts.js';
export { createDemonstration, demoAccounts, demoFair, demoSize, largeDemoSize, type DemoSize } from './demonstration.js';
export { holdsDemonstration, loadDemonstration } from './load.js';
