/**
 * Accommodations in examinations, interviews and trials (残疾人参加公开招录的合理便利); columns as in accommodations.data.ts. The functions
 * that they support are those that recruitment calls on: they meet no demand of the work.
 */
export const recruitmentTable = `
jobTrial             | 先到岗位上试几天       | Trial days at the work                   | conversation+1, strangers+1, learning+1      | 0    | 0 | none           | ORGANISATION | coaching      | needed
practicalTest        | 不笔试,看实际操作      | Practical test in place of a written one | reading+2, writing+2                         | 0    | 0 | none           | ORGANISATION | none          | needed
extraExamTime        | 考试延长时间           | Extra time in examinations               | reading+1, writing+1, endurance+1            | 0    | 0 | none           | ORGANISATION | literacy      | needed
brailleExamPaper     | 盲文试卷               | Braille examination papers               | reading+3                                    | 1000 | 0 | none           | ORGANISATION | braille       | needed
largePrintExamPaper  | 大字试卷               | Large-print examination papers           | reading+2                                    | 100  | 0 | none           | ORGANISATION | magnification | needed
electronicExamPaper  | 读屏软件能读的电子试卷 | Electronic papers for screen readers     | reading+3, writing+2                         | 500  | 0 | none           | ORGANISATION | spokenOutput  | needed
separateExamRoom     | 单独考场               | Separate examination room                | attention+1, handlingStress+1                | 0    | 0 | none           | PREMISES     | none          | needed
interviewInterpreter | 面试时有手语翻译       | Sign interpreter at interviews           | hearingSpeech+3, conversation+3, speaking+2  | 500  | 0 | supportService | ORGANISATION | none          | needed
questionsInAdvance   | 面试题目提前告诉       | Interview questions in advance           | conversation+1, planning+1, handlingStress+1 | 0    | 0 | none           | ORGANISATION | none          | needed
videoInterview       | 视频面试               | Interview by video                       | travelling+3, strangers+1                    | 0    | 0 | none           | ORGANISATION | none          | needed
`;
