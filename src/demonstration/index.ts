export { accounts, type DemoAccount } from './accounts.js';
export { createDemonstration, demoAccounts, demoFair, demoCity, demoCounty, demoSize, largeDemoSize, type DemoSize } from './demonstration.js';
export { loadDemonstration } from './load.js';
