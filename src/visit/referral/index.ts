export { referralOf, type Decision, type Referral } from './referral.ts'
export { dueFirst, dueIn, waitsOf, waitsSince, type Due, type Waits } from './waiting.ts'
