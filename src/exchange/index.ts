export { noteInWords, type NoteIn } from './note-in-words.ts'
export { givenAlong, ownRecord } from './own-record.ts'
