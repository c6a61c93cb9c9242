export { peopleKinds, type PeopleEntry } from './entries.ts'
