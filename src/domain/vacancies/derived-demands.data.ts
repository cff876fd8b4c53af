/**
 * What facts of a vacancy ask of functions by themselves, whatever its occupation is and its notice says: fact | function | level | why, in Chinese |
 * in English. As of November 2026.
 *
 * Sources of the bounds: GB/T 12330-1990 (loads moved by hand), the rules on measures against heat of 2012 (work in heat), GB/T 14440-1993 (work in
 * cold), GBZ 2.1-2019 (dust), GB/T 3608-2008 (work at height). The levels are presumptions from knowledge of the work.
 */
export const derivedDemandTables = {
  /** Night work and changing shifts ask for a steady rhythm of sleep. */
  shift: `
NIGHT    | sleepRhythm | 3 | 要上夜班 | Night shifts
ROTATING | sleepRhythm | 3 | 要倒班 | Rotating shifts
`,
  workingCondition: `
LOADS_OVER_10_KG | lifting   | 3 | 要搬 10 公斤以上的东西 | Loads of more than 10 kg are lifted
LOADS_OVER_25_KG | lifting   | 4 | 要搬 25 公斤以上的东西 | Loads of more than 25 kg are lifted
HEAT             | heatCold  | 3 | 在很热的地方干活 | Work in heat
COLD             | heatCold  | 3 | 在很冷的地方干活 | Work in cold
DUST             | breathing | 3 | 干活的地方有粉尘 | Dust at work
HEIGHTS          | balance   | 3 | 在 2 米以上的高处干活 | Work 2 m or more above the ground
`,
  /** Of skills that the vacancy requires. */
  skill: `
audioAnnotation | hearingSpeech | 3 | 要把听到的话标出来 | Speech that is heard is annotated
recording       | hearing       | 3 | 录得好不好要听得出来 | A recording is judged by ear
liveSound       | hearing       | 3 | 声音要边听边调 | Sound is adjusted by ear
pianoTuning     | hearing       | 3 | 音准要听得出来 | Pitch is judged by ear
voiceActing     | speaking      | 3 | 要用嘴说 | It is spoken
`,
} as const;

/** Words of titles whose holders lead others: nobody begins with such a post. As of November 2026. */
export const leadingWords = ['主管', '主办', '站长', '店长', '组长', '班长', '队长', '领班', '总监', '负责人', '督导', '厂长', '总经理', '部门经理'] as const;

/**
 * Words of titles that ask something of functions, which the occupation alone does not tell: words | function | level | why, in Chinese | in English.
 * What follows from a title is presumed: nobody stated it. The word that stands first in the title counts; of two that begin together the longer.
 * As of November 2026.
 */
export const titleDemandTable = `
语音标注,语音质检,语音审核,语音转写,语音校对,听打,听录,听写,速录 | hearingSpeech | 3 | 要听清录音里说的话 | Recorded speech must be made out
音频标注,音频剪辑,音频编辑,录音,调音,混音,听音                     | hearing       | 3 | 要用耳朵听 | It is done by ear
电话,话务,接线,外呼,热线                                           | telephoning   | 3 | 要打电话、接电话 | By telephone
电话,话务,接线,外呼,热线                                           | hearingSpeech | 3 | 要听清电话里说的话 | Callers must be understood
配音,有声书,播音,主播,主持,讲解,导游,导购                           | speaking      | 3 | 要用嘴说 | It is spoken
监控,质检,外观检验,调色,配色                                       | seeing        | 3 | 要用眼睛看 | It is done by eye
搬运,装卸,力工                                                     | lifting       | 3 | 要搬重东西 | Heavy things are carried
夜班,夜间,倒班,两班倒,三班倒,值夜                                 | sleepRhythm   | 3 | 要上夜班、倒班 | Night or rotating shifts
高空,登高,高处                                                     | balance       | 3 | 在高处干活 | Work at height
冷库,冷冻,高温,炉前                                               | heatCold      | 3 | 在很冷、很热的地方干活 | Work in cold or heat
粉尘,井下,喷漆,打磨                                               | breathing     | 3 | 干活的地方有粉尘、气味 | Dust or fumes at work
`;
