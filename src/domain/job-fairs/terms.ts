// The terms themselves: whoever asks for no more, a thread above all, loads neither GraphQL nor the database with them.
export { interviewNeeds } from './interviews/interview-needs.js';
