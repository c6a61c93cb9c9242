import { expect, it } from 'vitest'
import { codeIn, grouped, linkTo } from './invitation-code.ts'

it('a code typed as it was heard is the code that was printed', () => {
  expect(grouped('abcd efgh-jklm')).toBe('ABCD-EFGH-JKLM')
  expect(grouped(' ABCD-EFGH-JK ')).toBe('ABCD-EFGH-JK')
})

it('the link brings the code, behind the sign that a browser sends to nobody', () => {
  const link = new URL(linkTo('ABCD-EFGH', 'https://clinic.example'))
  expect(link.pathname).toBe('/invite')
  expect(link.search).toBe('')
  expect(codeIn(link.hash)).toBe('ABCD-EFGH')
})

it('an address without a code, or with something else, brings none', () => {
  for (const hash of ['', '#', '#abc', '#<script>', '#ABCD%20EFGH', `#${'A'.repeat(200)}`])
    expect(codeIn(hash)).toBeUndefined()
})
