/**
 * What a person must be able to do before an accommodation helps, as of December 2026:
 * class | capacities of the person, 0 to 4, that it asks | Chinese | English.
 */
export const prerequisiteTable = `
spokenOutput  | hearingSpeech 2, learning 2 | 要能听清说话,学得会怎么用   | You need to make out speech, and to learn how to use it
braille       | touch 2, learning 2         | 要摸得出盲文,学得会盲文     | You need to feel Braille, and to learn it
magnification | seeing 1, learning 2        | 要还能看见一些,学得会怎么用 | You need some sight, and to learn how to use it
screenMagnification | seeing 1, learning 2, computerUse 1 | 要还能看见一些,多少会用电脑 | You need some sight, and some use of a computer
inputAid      | learning 2, computerUse 1 | 要多少会用电脑,学得会怎么用 | You need some use of a computer, and to learn how to use it
writtenText   | reading 2                   | 要能看懂文字                | You need to read text
voiceInput    | speaking 2                  | 说话要能让人听懂            | You need to speak so that others understand
amplification | hearing 1                   | 要还能听见一些              | You need some hearing
coaching      | learning 1                  | 慢慢教,要能学会一些         | You need to learn a little, with time and help
handUse       | armUse 1                    | 手和胳膊要还能用上一些     | You need some use of an arm and a hand
literacy      | learning 2                  | 要学得会怎么用              | You need to learn how to use it
`;
