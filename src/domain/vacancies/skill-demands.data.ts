/**
 * What a skill asks of a function by itself, whatever the occupation: skill | function | level | Chinese | English. A vacancy that requires the skill asks
 * for it, derived. As of November 2026.
 */
export const skillDemandTable = `
audioAnnotation | hearingSpeech | 3 | 要把听到的话标出来 | Speech that is heard is annotated
recording       | hearing       | 3 | 录得好不好要听得出来 | A recording is judged by ear
liveSound       | hearing       | 3 | 声音要边听边调 | Sound is adjusted by ear
pianoTuning     | hearing       | 3 | 音准要听得出来 | Pitch is judged by ear
voiceActing     | speaking      | 3 | 要用嘴说 | It is spoken
`;
