export { drawnPin, isEasyPin, Pin, PIN_PICTURES, pinOf, type PinOf } from './pin.ts'
