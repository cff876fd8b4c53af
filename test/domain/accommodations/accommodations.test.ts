import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accommodations, prerequisites, supportLevels, type Accommodation } from '../../../src/domain/accommodations/index.js';
import { humanFunctions } from '../../../src/domain/functions/index.js';
import { aided, supporting } from '../../../src/matching/factors/accessibility.js';
import { openChanges } from '../../../src/matching/changes/person-change.js';
import { postChanges } from '../../../src/matching/changes/post-change.js';
import type { OpportunityFacts } from '../../../src/matching/index.js';
import { blankSeeker } from '../../matching/cases.js';
import { TestServer } from '../../support/server.js';

const codesOf = (holds: (entry: Accommodation) => boolean): string[] => accommodations.entries.filter(holds).map(({ code }) => code);
const ofClass = (code: string): string[] => codesOf((entry) => entry.prerequisite?.code === code && !entry.isForRecruitment);
const readingAndWriting: ReadonlySet<string> = new Set(['reading', 'writing', 'computerUse']);

describe('accommodations', () => {
  test('are each at one place', () => {
    const places = Map.groupBy(accommodations.entries, ({ place }) => place);
    expect([...places.keys()].sort()).toEqual(['ORGANISATION', 'PERSONAL', 'PREMISES']);
    expect(codesOf(({ place, isOwnAid }) => isOwnAid && place !== 'PERSONAL')).toEqual([]);
  });

  test.each([
    ['PREMISES', ['lift', 'stepFreeAccess', 'accessibleToilet', 'tactilePaving', 'accessibleParking', 'groundFloor', 'handrails', 'automaticDoor']],
    ['PERSONAL', ['screenReader', 'brailleDisplay', 'speechDevice', 'adaptedVehicle', 'wheelchair', 'footMouse']],
    ['ORGANISATION', ['fixedDayShift', 'flexibleHours', 'jobCoach', 'signInterpreter', 'workFromHome', 'rehabLeave', 'easyRead']],
  ])('of the place %s are those that one expects', (place, codes) => {
    for (const code of codes) expect([code, accommodations.get(code).place]).toEqual([code, place]);
  });

  test('of the premises are each idle or needed where somebody works at home: a new one has to be decided', () => {
    expect(codesOf(({ place, isIdleAtHome }) => place === 'PREMISES' && isIdleAtHome)).toEqual([
      'tactilePaving', 'stepFreeAccess', 'lift', 'groundFloor', 'accessibleToilet', 'accessibleParking', 'wheelchairRoute', 'guideDogAccess', 'deskRelocation', 'automaticDoor', 'handrails', 'nonSlipFloor', 'wheelchairCharging',
    ]);
    expect(codesOf(({ place, isIdleAtHome }) => place === 'PREMISES' && !isIdleAtHome)).toEqual([
      'colourLabels', 'taskLighting', 'hearingLoop', 'visualAlarm', 'quietRoom', 'heightDesk', 'ergonomicChair', 'standAid', 'reachTools', 'liftingAid', 'jigFixture', 'temperatureControl', 'dustProtection', 'lowStimulus',
      'pressureRelief', 'careRoom', 'breakRoom', 'tactileLabels', 'separateExamRoom',
    ]);
  });

  test('elsewhere are idle where they bring people to work', () => {
    expect(codesOf(({ place, isIdleAtHome }) => place !== 'PREMISES' && isIdleAtHome)).toEqual(['commuteShuttle', 'staffLodging', 'commuteCompanion', 'offPeakHours', 'accessibleShuttle']);
  });

  test('ask at most one of eleven classes of capacities', () => {
    expect(Object.fromEntries(prerequisites.map(({ code, capacities }) => [code, Object.fromEntries(capacities.map(({ functionCode, level }) => [functionCode, level]))]))).toEqual({
      spokenOutput: { hearingSpeech: 2, learning: 2 }, braille: { touch: 2, learning: 2 }, magnification: { seeing: 1, learning: 2 }, writtenText: { reading: 2 },
      voiceInput: { speaking: 2 }, amplification: { hearing: 1 }, coaching: { learning: 1 }, literacy: { learning: 2 }, handUse: { armUse: 1 },
      screenMagnification: { seeing: 1, learning: 2, computerUse: 1 }, inputAid: { learning: 2, computerUse: 1 },
    });
    // Not exact: each has words of its own, in one form.
    for (const { text } of prerequisites) expect([text.zh, text.en]).toEqual([expect.stringMatching(/^\p{Script=Han}[\p{Script=Han},]+$/u), expect.stringMatching(/^You need /)]);
  });

  test.each([
    ['spokenOutput', ['screenReader', 'textToSpeech', 'talkingDevices', 'sightedAssistant', 'accessibleSystem', 'captchaAlternative']],
    ['braille', ['brailleDisplay', 'brailleMaterial', 'tactileLabels']],
    ['magnification', ['electronicMagnifier', 'largePrint', 'taskLighting', 'handMagnifier']],
    ['screenMagnification', ['screenMagnifier', 'largeMonitor', 'phoneMagnification']],
    ['inputAid', ['oneHandKeyboard', 'footMouse']],
    ['writtenText', ['captioning', 'textMessaging', 'textTelephone', 'writtenInstructions', 'writtenConfirmation']],
    ['voiceInput', ['voiceInput']],
    ['amplification', ['hearingLoop', 'amplifiedPhone', 'fmReceiver']],
    ['coaching', ['jobCoach', 'taskSplitting', 'longerTraining']],
    ['literacy', ['pictureInstructions', 'easyRead', 'eyeOrHeadControl']],
  ])('of the class %s at work are these', (code, expected) => {
    expect(ofClass(code).toSorted()).toEqual(expected.toSorted());
  });

  test('that help with reading, writing or computers have a class, but glasses', () => {
    const without = codesOf(({ supports, prerequisite, isForRecruitment }) => prerequisite === null && !isForRecruitment && supports.some(({ functionCode }) => readingAndWriting.has(functionCode)));
    expect(without).toEqual(['glasses']);
  });

  test('raise no capacity that their own class asks', () => {
    const circular = accommodations.entries.filter(({ supports, prerequisite, code }) => code !== 'easyRead' && code !== 'pictureInstructions' && !['coaching', 'voiceInput', 'amplification', 'spokenOutput', 'magnification', 'screenMagnification', 'inputAid', 'handUse'].includes(prerequisite?.code ?? '')
      && prerequisite?.capacities.some(({ functionCode }) => supports.some((support) => support.functionCode === functionCode)));
    expect(circular).toEqual([]);
  });

  test('have names and costs, once each', () => {
    expect(new Set(accommodations.entries.map(({ label }) => label.zh)).size).toBe(accommodations.entries.length);
    expect(new Set(accommodations.entries.map(({ label }) => label.en)).size).toBe(accommodations.entries.length);
    expect(accommodations.entries.filter(({ onceCny, monthlyCny }) => !Number.isInteger(onceCny) || !Number.isInteger(monthlyCny) || onceCny < 0 || monthlyCny < 0)).toEqual([]);
  });

  test('use the words that people use', () => {
    const named = new Set(accommodations.entries.map(({ label }) => label.zh));
    expect(['沟通板、语音沟通设备', '可以坐着干', '长柄夹、低货架'].filter((label) => !named.has(label))).toEqual([]);
  });
});

describe('own aids', () => {
  test('are what people wear or bring along', () => {
    expect(codesOf(({ isOwnAid }) => isOwnAid)).toEqual([
      'glasses', 'handMagnifier', 'whiteCane', 'guideDog', 'hearingAid', 'cochlearImplant', 'artificialLarynx', 'legProsthesis', 'armProsthesis', 'orthosis', 'walkingStick', 'wheelchair',
      'electricWheelchair', 'motorisedTricycle', 'seatCushion',
    ]);
    expect(['screenReader', 'lift', 'jobCoach'].map((code) => accommodations.get(code).isOwnAid)).toEqual([false, false, false]);
  });

  test('raise the capacities of those who have them', () => {
    expect(aided({ aids: ['hearingAid'] }, 'hearing', 1)).toEqual({ level: 3, aid: 'hearingAid' });
    expect(aided({ aids: ['legProsthesis'] }, 'walking', 1)).toEqual({ level: 3, aid: 'legProsthesis' });
  });

  test('are asked of no employer, and advised to nobody', () => {
    const isOwnAid = (code: string): boolean => accommodations.get(code).isOwnAid;
    for (const { code } of humanFunctions.entries) expect(supporting(code).filter((each) => each.isOwnAid)).toEqual([]);
    const offered = postChanges({ provisions: {}, demands: [], minEducation: null, certificates: [], minAge: null, maxAge: null, residenceCode: null } as unknown as OpportunityFacts);
    // Not exact: each new accommodation adds one.
    expect(offered.length).toBeGreaterThan(90);
    expect(offered.filter((change) => change.kind === 'ACCOMMODATION' && isOwnAid(change.code))).toEqual([]);
    const advised = openChanges(blankSeeker, '2026-12-02').filter((change) => change.kind === 'AID');
    expect(advised.map(({ code }) => code)).toEqual([
      'screenReader', 'screenMagnifier', 'electronicMagnifier', 'speechDevice', 'adaptedVehicle', 'fmReceiver', 'vibratingBracelet', 'footMouse', 'eyeOrHeadControl',
    ]);
    expect(advised.filter(({ code }) => isOwnAid(code))).toEqual([]);
  });
});

describe('accommodations in recruitment', () => {
  test('are those of examinations, interviews and trials', () => {
    expect(codesOf(({ isForRecruitment }) => isForRecruitment)).toEqual([
      'jobTrial', 'practicalTest', 'extraExamTime', 'brailleExamPaper', 'largePrintExamPaper', 'electronicExamPaper', 'separateExamRoom', 'interviewInterpreter', 'questionsInAdvance', 'videoInterview',
    ]);
  });

  test('meet no demand of the work', () => {
    for (const { code } of humanFunctions.entries) expect(supporting(code).filter((each) => each.isForRecruitment)).toEqual([]);
    expect(supportLevels(accommodations.get('brailleExamPaper'), 'reading')).toBe(0);
    expect(aided({ aids: ['brailleExamPaper'] }, 'reading', 0)).toEqual({ level: 0, aid: null });
  });
});

describe('over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start('empty'); });
  afterAll(() => server.stop());

  interface Shown { code: string; place: string; isIdleAtHome: boolean; isOwnAid: boolean; prerequisite: { code: string; text: string } | null }
  const document = 'query ($code: String!) { accommodation(code: $code) { code place isIdleAtHome isOwnAid prerequisite { code text } } }';

  test.each([
    ['screenReader', { code: 'screenReader', place: 'PERSONAL', isIdleAtHome: false, isOwnAid: false, prerequisite: { code: 'spokenOutput', text: '要能听清说话,学得会怎么用' } }],
    ['lift', { code: 'lift', place: 'PREMISES', isIdleAtHome: true, isOwnAid: false, prerequisite: null }],
    ['wheelchair', { code: 'wheelchair', place: 'PERSONAL', isIdleAtHome: false, isOwnAid: true, prerequisite: null }],
  ])('%s tells its place, what it asks of the person, and whether people bring it', async (code, expected) => {
    const { accommodation } = await server.data<{ accommodation: Shown }>(document, { variables: { code }, language: 'zh-CN' });
    expect(accommodation).toEqual(expected);
  });

  test('English is told where it is asked for', async () => {
    const { accommodation } = await server.data<{ accommodation: Shown }>(document, { variables: { code: 'brailleDisplay' }, language: 'en' });
    expect(accommodation.prerequisite).toEqual({ code: 'braille', text: 'You need to feel Braille, and to learn it' });
  });

  test('those that support a function include aids and examinations', async () => {
    const { accommodations: { nodes } } = await server.data<{ accommodations: { nodes: { code: string }[] } }>('{ accommodations(first: 100, supporting: "reading") { nodes { code } } }');
    const codes = new Set(nodes.map(({ code }) => code));
    expect(['screenReader', 'glasses', 'brailleExamPaper', 'easyRead'].filter((code) => !codes.has(code))).toEqual([]);
  });
});
