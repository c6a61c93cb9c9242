export { noteInWords } from './note-in-words.ts'
export { givenAlong, ownRecord } from './own-record.ts'
