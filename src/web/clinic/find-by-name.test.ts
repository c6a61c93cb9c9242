import { expect, test } from 'vitest'
import type { Patient } from '#people'
import { byName, findByName, isCalled } from './find-by-name.ts'

const patient = (id: string, ...names: [language: string, text: string][]): Patient => ({
  id,
  names: names.map(([language, text]) => ({ language, text })),
  speaks: [{ language: 'ar' }],
  reads: [],
  prefersSound: false,
})
const parwana = patient('parwana', ['fa-AF', 'پروانه رحیمی'], ['en', 'Parwana Rahimi'], ['da', 'Parwaneh Rahimi'])
const emina = patient('emina', ['bs', 'Emina Đurić-Hodžić'])
const asta = patient('asta', ['da', 'Åse Sørensen'])
const everybody = [parwana, emina, asta]

test('a patient is found by the beginning of any name, in any spelling', () => {
  expect(findByName(everybody, 'raHI par')).toEqual([parwana])
  expect(findByName(everybody, 'Parwaneh')).toEqual([parwana])
  expect(findByName(everybody, 'nobody of that name')).toEqual([])
  expect(findByName(everybody, '  ')).toEqual(everybody)
})

test('a keyboard without the letters of a name still finds it', () => {
  expect(findByName(everybody, 'hodzic')).toEqual([emina])
  expect(findByName(everybody, 'duric')).toEqual([emina])
  expect(findByName(everybody, 'ase sorensen')).toEqual([asta])
})

test('an Arabic keyboard finds a name written in Dari', () => {
  expect(findByName(everybody, 'رحيمي')).toEqual([parwana])
})

test('patients stand by name and by nothing else', () => {
  expect(byName(everybody, 'da').map(({ id }) => id)).toEqual(['asta', 'emina', 'parwana'])
})

test('a name written to confirm is a whole one of this patient, and never nothing', () => {
  expect(isCalled(emina, ' emina duric-hodzic ')).toBe(true)
  expect(isCalled(parwana, 'پروانه رحيمي')).toBe(true)
  expect(isCalled(emina, 'Emina')).toBe(false)
  expect(isCalled(emina, '  ')).toBe(false)
  expect(isCalled(asta, 'Emina Đurić-Hodžić')).toBe(false)
})
