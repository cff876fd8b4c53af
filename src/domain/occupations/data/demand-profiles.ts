/**
 * What kinds of work usually ask of functions: profile | function:level, level 0 to 4; * marks an essential demand.
 * Presumptions from knowledge of the work, used where a posting says nothing. They exclude nobody.
 */
export const demandProfiles = `
massage    | touch:4*, fineHandUse:3*, armUse:3*, standing:3*, muscleStrength:3*, endurance:3, conversation:2, interpersonal:2
voice      | voice:4*, speaking:4*, hearing:3*, reading:2, attention:3
audio      | hearing:4*, computerUse:3*, attention:3, sitting:2
music      | hearing:4*, fineHandUse:3*, memory:3, attention:2
dance      | hearing:2*, balance:3*, endurance:3*, standing:3*, memory:2
live       | speaking:3*, computerUse:2*, conversation:3, seeing:2, handlingStress:3, strangers:3
shopOnline | computerUse:3*, reading:3*, writing:2, calculating:2, attention:2, sitting:2
calls      | hearingSpeech:3*, speaking:3*, telephoning:3*, voice:3, computerUse:2, handlingStress:3, sitting:2
textChat   | reading:3*, writing:3*, computerUse:3*, handlingStress:2, sitting:2
desk       | reading:3*, computerUse:3*, writing:2, attention:3, sitting:2, learning:2
office     | reading:3*, writing:3*, computerUse:3*, conversation:2, telephoning:2, planning:2, sitting:2
public     | conversation:3*, reading:3*, computerUse:2*, strangers:3*, handlingStress:2, movingAround:2
manage     | conversation:3*, problemSolving:3*, planning:3*, interpersonal:3*, handlingStress:3, reading:3
finance    | reading:3*, calculating:4*, computerUse:3*, attention:3*, sitting:2
software   | computerUse:4*, reading:3*, problemSolving:3*, learning:3, attention:3, sitting:3
labelling  | computerUse:2*, attention:3*, reading:2, sitting:2
design     | seeing:3*, colourVision:3*, computerUse:3*, fineHandUse:2, sitting:2
photo      | seeing:4*, fineHandUse:2*, colourVision:3, standing:2
text       | reading:3*, writing:4*, computerUse:2*, attention:3, sitting:2
teach      | speaking:3*, conversation:3*, interpersonal:3*, reading:3, standing:2, handlingStress:3
clinic     | seeing:3*, fineHandUse:3*, conversation:3*, reading:3*, handlingStress:3, sleepRhythm:2
lab        | seeing:3*, fineHandUse:3*, attention:3*, reading:3, colourVision:2
engineer   | reading:3*, computerUse:3*, calculating:3*, problemSolving:3*, attention:3, movingAround:2
craft      | fineHandUse:3*, seeing:3*, twoHandedWork:3, attention:2, sitting:2
sewing     | fineHandUse:3*, seeing:3*, twoHandedWork:3*, sitting:3, attention:3, endurance:2
assembly   | fineHandUse:3*, seeing:2*, twoHandedWork:3, attention:2, standing:2, sleepRhythm:2
packing    | armUse:2*, standing:2, lifting:2, seeing:2, attention:1
machine    | seeing:3*, fineHandUse:3*, twoHandedWork:3*, attention:4*, standing:3*, hearing:2, sleepRhythm:2
inspect    | seeing:3*, attention:4*, fineHandUse:2, reading:2
repair     | fineHandUse:3*, seeing:3*, problemSolving:3*, twoHandedWork:3, conversation:1
process    | standing:3*, armUse:2*, heatCold:2, breathing:2, lifting:2, attention:2
store      | lifting:3*, walking:3*, movingAround:3*, standing:3, bending:3, reading:2
sorting    | reading:2*, lifting:2*, standing:3, fineHandUse:2, attention:2, sleepRhythm:2
deliver    | driving:3*, walking:3*, seeing:3*, lifting:2, telephoning:2, climbing:2
driver     | driving:4*, seeing:4*, attention:4*, sitting:3, hearing:3
retail     | conversation:2*, calculating:2*, strangers:2*, standing:3, reading:2, reaching:2
cashier    | calculating:3*, reading:3*, fineHandUse:2, conversation:2, strangers:2, sitting:2
kitchen    | standing:3*, fineHandUse:2*, seeing:2*, endurance:3, heatCold:2, lifting:2
serve      | walking:3*, standing:3*, conversation:3*, strangers:3*, memory:2
clean      | walking:2*, bending:3*, armUse:2*, endurance:2, standing:2
guard      | seeing:3*, attention:3*, hearing:2, conversation:2, sleepRhythm:3
care       | lifting:3*, conversation:2*, interpersonal:3*, emotionControl:3*, endurance:3
beauty     | fineHandUse:3*, seeing:3*, standing:3*, conversation:2, strangers:2
guide      | speaking:3*, walking:3*, strangers:3*, memory:3, voice:3
field      | endurance:3*, bending:3*, walking:3*, lifting:2*, heatCold:3
lightFarm  | walking:2*, bending:2*, armUse:2*, endurance:2
heavy      | lifting:4*, endurance:4*, walking:3*, seeing:3*, climbing:3, heatCold:3
`;
