/**
 * Invented profiles of functioning, from which the people of the demonstration are drawn: for each, the functions that are
 * affected by heaviness (grade 1 to 4), aids, needs and occupations. Invented for trials; nothing follows from a kind of disability.
 */
export interface Profile {
  readonly name: string;
  /** Digit of the kind on the certificate. */
  readonly kind: number;
  /** How often it is drawn. */
  readonly share: number;
  /** Function and its capacity at grade 1, 2, 3 and 4. */
  readonly affected: readonly (readonly [functionCode: string, byGrade: readonly [number, number, number, number]])[];
  /** Aids brought along: code, and the heaviest grades that use it. */
  readonly aids: readonly (readonly [code: string, upToGrade: number])[];
  /** Accommodations asked for: code, how often, and how often it is required then. */
  readonly needs: readonly (readonly [code: string, share: number, required: number])[];
  readonly occupations: readonly string[];
}

export const profiles: readonly Profile[] = [
  {
    name: 'seeing', kind: 1, share: 20,
    affected: [
      ['seeing', [0, 1, 2, 3]], ['reading', [0, 1, 2, 3]], ['colourVision', [0, 1, 2, 3]], ['computerUse', [1, 2, 3, 4]], ['movingAround', [2, 2, 3, 4]],
      ['travelling', [2, 2, 3, 4]], ['driving', [0, 0, 0, 1]], ['writing', [1, 2, 3, 4]],
    ],
    aids: [['screenReader', 2], ['screenMagnifier', 4]],
    needs: [['screenReader', 0.5, 0.6], ['brailleMaterial', 0.2, 0.2], ['tactilePaving', 0.3, 0.2], ['largePrint', 0.3, 0.1], ['staffLodging', 0.15, 0.2], ['guideDogAccess', 0.04, 0.9]],
    occupations: ['4-10-04-02', '4-10-04-01', '4-04-05-03', '2-10-04-01', '4-12-05-02', '2-10-02-06', '4-13-01-05', '4-13-02-06', '4-07-03-01', '2-09-02-09'],
  },
  {
    name: 'hearing', kind: 2, share: 18,
    affected: [['hearing', [0, 1, 2, 3]], ['hearingSpeech', [0, 0, 1, 2]], ['telephoning', [0, 0, 1, 2]], ['conversation', [1, 1, 2, 3]], ['speaking', [1, 2, 3, 4]]],
    aids: [['textMessaging', 3], ['visualAlarm', 2]],
    needs: [['textMessaging', 0.5, 0.5], ['signInterpreter', 0.35, 0.4], ['captioning', 0.3, 0.2], ['visualAlarm', 0.3, 0.3], ['writtenInstructions', 0.4, 0.2]],
    occupations: ['4-13-01-06', '6-25-04-07', '2-09-06-01', '4-13-02-02', '6-05-01-03', '4-08-08-08', '4-04-05-01', '4-07-02-03', '6-09-03-11', '4-02-07-09', '6-02-01-01'],
  },
  {
    name: 'speech', kind: 3, share: 6,
    affected: [['speaking', [0, 1, 2, 3]], ['voice', [0, 1, 2, 3]], ['conversation', [1, 2, 2, 3]], ['telephoning', [0, 1, 2, 3]]],
    aids: [['speechDevice', 2], ['textMessaging', 4]],
    needs: [['textMessaging', 0.6, 0.5], ['speechDevice', 0.2, 0.3], ['backOffice', 0.3, 0.2]],
    occupations: ['4-13-01-06', '4-07-02-03', '4-02-07-09', '6-05-01-03', '4-04-05-01', '4-04-05-05', '6-25-04-07'],
  },
  {
    name: 'legs', kind: 4, share: 22,
    affected: [
      ['walking', [0, 1, 2, 3]], ['standing', [0, 1, 2, 3]], ['climbing', [0, 0, 1, 2]], ['movingAround', [1, 2, 3, 4]], ['squatting', [0, 1, 1, 2]], ['bending', [1, 2, 3, 3]],
      ['lifting', [1, 2, 2, 3]], ['travelling', [1, 2, 3, 4]], ['balance', [1, 1, 2, 3]], ['endurance', [1, 2, 3, 3]],
    ],
    aids: [],
    needs: [['stepFreeAccess', 0.7, 0.6], ['accessibleToilet', 0.6, 0.5], ['lift', 0.3, 0.3], ['seatedWork', 0.4, 0.3], ['heightDesk', 0.3, 0.1], ['accessibleParking', 0.2, 0.1], ['workFromHome', 0.2, 0.2]],
    occupations: ['4-04-05-03', '4-07-02-03', '4-13-01-06', '3-01-02-02', '2-02-10-03', '2-06-03-00', '4-13-01-05', '4-01-06-01', '4-07-03-01', '4-12-02-03', '4-04-05-05', '4-08-08-08'],
  },
  {
    name: 'arms', kind: 4, share: 16,
    affected: [['armUse', [0, 1, 2, 3]], ['fineHandUse', [0, 1, 2, 3]], ['twoHandedWork', [0, 0, 1, 2]], ['lifting', [0, 1, 2, 2]], ['reaching', [1, 2, 2, 3]], ['writing', [1, 2, 3, 3]], ['muscleStrength', [1, 2, 2, 3]]],
    aids: [['oneHandKeyboard', 2], ['voiceInput', 2]],
    needs: [['toolAdaptation', 0.4, 0.3], ['oneHandKeyboard', 0.3, 0.3], ['voiceInput', 0.3, 0.2], ['jigFixture', 0.2, 0.2]],
    occupations: ['4-04-05-03', '4-07-05-03', '4-07-02-03', '3-01-01-02', '4-01-02-01', '4-13-01-05', '4-04-05-01', '4-09-08-01', '4-06-01-03'],
  },
  {
    name: 'learning', kind: 5, share: 8,
    affected: [
      ['learning', [0, 1, 2, 2]], ['problemSolving', [0, 1, 1, 2]], ['calculating', [0, 0, 1, 2]], ['reading', [0, 1, 1, 2]], ['planning', [0, 1, 1, 2]], ['memory', [1, 1, 2, 3]],
      ['strangers', [1, 2, 2, 3]], ['computerUse', [0, 0, 1, 2]], ['travelling', [1, 2, 3, 3]],
    ],
    aids: [],
    needs: [['jobCoach', 0.5, 0.5], ['pictureInstructions', 0.5, 0.3], ['taskSplitting', 0.5, 0.3], ['longerTraining', 0.4, 0.2], ['workBuddy', 0.4, 0.2]],
    occupations: ['4-09-08-01', '4-02-06-02', '6-31-05-00', '4-03-02-05', '4-10-02-02', '4-09-10-01', '6-09-03-09'],
  },
  {
    name: 'mind', kind: 6, share: 6,
    affected: [['handlingStress', [0, 1, 2, 3]], ['emotionControl', [1, 1, 2, 3]], ['attention', [1, 2, 2, 3]], ['interpersonal', [1, 2, 3, 3]], ['sleepRhythm', [0, 1, 1, 2]], ['strangers', [1, 2, 2, 3]]],
    aids: [],
    needs: [['flexibleHours', 0.4, 0.3], ['lowStimulus', 0.4, 0.3], ['medicalLeave', 0.5, 0.4], ['fixedDayShift', 0.4, 0.3], ['workBuddy', 0.3, 0.1]],
    occupations: ['4-13-01-07', '4-13-01-06', '4-09-10-01', '6-09-03-11', '4-04-05-05', '4-02-06-02', '4-04-05-01'],
  },
];

/** Functions that most people know about themselves, and their usual capacity where nothing affects it. */
export const commonFunctions: readonly string[] = [
  'seeing', 'reading', 'hearing', 'hearingSpeech', 'speaking', 'conversation', 'telephoning', 'writing', 'computerUse', 'walking', 'movingAround', 'climbing', 'standing',
  'sitting', 'bending', 'lifting', 'armUse', 'fineHandUse', 'twoHandedWork', 'endurance', 'attention', 'memory', 'learning', 'calculating', 'problemSolving', 'planning',
  'handlingStress', 'interpersonal', 'strangers', 'travelling', 'touch', 'muscleStrength', 'colourVision', 'voice', 'sleepRhythm', 'heatCold',
];
