export { Asked, bodyParts, opening, pointed, statements, yesNoQuestions, type BodyPart } from './entries.ts'
export { askedWithoutInterpreter, isWorrying, type AskedThen } from './view.ts'
