export { LabourDispute } from './dispute.entity.js';
export { JobSeekerDisputesResolver, LabourDisputeResolver } from './dispute.resolver.js';
export { disputeCosts } from './costs.data.js';
import './dispute.notices.js';
