export { headerBytes, NO_SEAL, sealOf, type Hash, type Header } from './seal.ts'
