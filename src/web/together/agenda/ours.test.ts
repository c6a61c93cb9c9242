import { expect, test } from 'vitest'
import { asOurs } from './ours.ts'

const da = { language: 'da', text: 'blodprøven' }
const ar = { language: 'ar', text: 'فحص الدم' }

test('what comes from us was said in the clinic’s language, and the patient’s is what was made of it', () => {
  expect(asOurs({ original: ar, rendered: [da] })).toEqual({ original: da, rendered: [ar] })
  expect(asOurs({ rendered: [da], picture: 'doctor' })).toEqual({ original: da, picture: 'doctor' })
})

test('where both speak one language, or only the other was written, it stays as it is', () => {
  expect(asOurs({ original: da })).toEqual({ original: da })
  expect(asOurs({ original: ar })).toEqual({ original: ar })
})
