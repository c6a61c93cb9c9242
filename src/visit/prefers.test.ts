import { expect, test } from 'vitest'
import type { Entry } from '#record'
import { mayRecord } from './rules.ts'

const visit = { id: 'v', here: ['amina', 'lis'] }
const told = (teller: string) =>
  ({
    id: 'e',
    patient: 'amina',
    kind: 'people.prefers-told',
    layer: 'table',
    source: { teller, listeners: [], byHandOf: 'lis' },
    body: { prefers: 'sound' },
  }) as unknown as Entry
const asking = (screen: 'table' | 'staff') => ({
  screen,
  staff: 'lis',
  visit,
  known: () => undefined,
  registered: true,
})

test('whether sound or words come first is the patient’s to say, at the table, by the professional’s hand', () => {
  expect(mayRecord(told('amina'), asking('table'))).toBeUndefined()
  expect(mayRecord(told('lis'), asking('table'))).toBeDefined()
  expect(mayRecord(told('amina'), asking('staff'))).toBeDefined()
})
