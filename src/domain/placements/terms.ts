// The rules themselves, without GraphQL and the database.
export {
  blankWelfare, heldWelfareFacts, placementObstacleOf, welfareFactsOf, welfareSql, welfareView, welfareViewOf,
  type HeldWelfareFacts, type WelfareFacts, type WelfareView,
} from './welfare-facts.js';
