import { expect, test } from 'vitest'
import type { Patient } from '#people'
import { calledHere, isCalled } from './find-by-name.ts'

const patient = (id: string, ...names: [language: string, text: string][]): Patient => ({
  id,
  names: names.map(([language, text]) => ({ language, text })),
  speaks: [{ language: 'ar' }],
  reads: [],
  understands: [],
  prefers: undefined,
})
const parwana = patient('parwana', ['fa-AF', 'پروانه رحیمی'], ['en', 'Parwana Rahimi'], ['da', 'Parwaneh Rahimi'])
const emina = patient('emina', ['bs', 'Emina Đurić-Hodžić'])
const asta = patient('asta', ['da', 'Åse Sørensen'])

test('a name written to confirm is a whole one of this patient, and never nothing', () => {
  expect(isCalled(emina, ' emina duric-hodzic ')).toBe(true)
  expect(isCalled(parwana, 'پروانه رحيمي')).toBe(true)
  expect(isCalled(emina, 'Emina')).toBe(false)
  expect(isCalled(emina, '  ')).toBe(false)
  expect(isCalled(asta, 'Emina Đurić-Hodžić')).toBe(false)
})

test('a patient is called as the clinic writes it, else in Latin letters, else in the patient’s own', () => {
  expect(calledHere(parwana, 'da').text).toBe('Parwaneh Rahimi')
  expect(calledHere(parwana, 'ar').text).toBe('Parwana Rahimi')
  expect(calledHere(patient('p', ['fa-AF', 'پروانه رحیمی']), 'da').text).toBe('پروانه رحیمی')
})
