export { peopleKinds, type PeopleEntry } from './entries.ts'
export { peopleOf, type Patient, type People } from './view.ts'
