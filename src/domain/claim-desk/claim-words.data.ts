import { text, type Text } from '../../platform/i18n/text.js';

/** Names of the values of facts that are enums elsewhere, as they stand in a sentence. */
export const massageTitleNames: Readonly<Record<string, Text>> = {
  ASSISTANT: text('初级士', 'junior, assistant level'), JUNIOR: text('初级师', 'junior, practitioner level'), INTERMEDIATE: text('中级', 'intermediate'),
  DEPUTY_SENIOR: text('副高级', 'deputy senior'), SENIOR: text('正高级', 'senior'),
};

export const organLevelNames: Readonly<Record<string, Text>> = {
  PROVINCE: text('省级', 'of the province'), CITY: text('市级', 'of a city'), COUNTY: text('县级', 'of a county'), TOWNSHIP: text('乡级', 'of a township'),
};
