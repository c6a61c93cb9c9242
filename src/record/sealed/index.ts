export { boxIsFor, openSealed, PUBLIC_KEY, sealTo, type PrivateKey } from './sealed.ts'
