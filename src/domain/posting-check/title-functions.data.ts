/** Functions without which the work of a title can't be done, where no occupation is stated: whoever tunes a piano hears, whoever matches colours sees them. */
export interface TitleFunctions { readonly titles: RegExp; readonly functions: readonly string[] }

export const titleFunctions: readonly TitleFunctions[] = [
  { titles: /调色|打样|校色|配色|色差|调墨|染色|灯检|显影|验色/, functions: ['colourVision', 'seeing'] },
  { titles: /主播|播音|主持|出镜|讲解|解说|导游|电销|电话|话务|坐席|呼叫|热线|口译|配音|朗读/, functions: ['speaking', 'telephoning', 'conversation', 'voice', 'hearing', 'hearingSpeech'] },
  { titles: /听音|调音|调律|录音|混音|速录|听打|监听|试音/, functions: ['hearing', 'hearingSpeech'] },
  { titles: /搬运|装卸|跟车|送水|送气|搬家/, functions: ['lifting', 'muscleStrength', 'endurance', 'armUse', 'walking'] },
];

/** Work that is smelling and tasting: the rule of health has nothing against either there. */
export const tasting = /品评|品酒|杯测|感官|闻香|调香|评茶|品控员\(感官\)/;
