import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { boundsByTrying } from './brute.fixture.ts'
import { edtfBounds, parseEdtf, writeEdtf } from './index.ts'

const suite = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/unt-valid.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>
const listed = (isValid: boolean) =>
  Object.entries(suite).flatMap(([name, texts]) => (name.startsWith('Level') === isValid ? texts : []))

const boundsOf = (text: string) => {
  const read = parseEdtf(text)
  return 'value' in read ? Object.values(edtfBounds(read.value)) : read
}

describe('the outside suite of the University of North Texas', () => {
  test('is whole', () => {
    expect([listed(true).length, listed(false).length]).toEqual([206, 56])
  })

  test.each([...new Set(listed(true))])('%s is read, means its days, and is written the same', text => {
    const read = parseEdtf(text)
    if (!('value' in read)) return expect.unreachable(read.reason)
    expect(Object.values(edtfBounds(read.value))).toEqual(boundsByTrying(text))
    expect(writeEdtf(read.value)).toBe(text)
  })

  test.each([...new Set(listed(false))])('"%s" is refused with a reason', text => {
    expect(parseEdtf(text)).toEqual({ reason: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/) })
  })
})

describe('days we know by heart', () => {
  test.each([
    ['2014-24', '2014-01-01', '2015-02-28'],
    ['2015-24', '2015-01-01', '2016-02-29'],
    ['2014-30', '2014-01-01', '2015-02-28'],
    ['-0001-28', '-000001-01-01', '0000-02-29'],
    ['9999-24', '9999-01-01', '+010000-02-29'],
    ['201X-24', '2010-01-01', '2020-02-29'],
    ['1950S2', '1900-01-01', '1999-12-31'],
    ['1950S2~', '1900-01-01', '1999-12-31'],
    ['0050S1', '0050-01-01', '0059-12-31'],
    ['0000S1', '0000-01-01', '0000-12-31'],
    ['Y-17E7', '-170000000-01-01', '-170000000-12-31'],
    ['Y12345E10', '+123450000000000-01-01', '+123450000000000-12-31'],
    ['XXXX-02-29', '0000-02-29', '9996-02-29'],
    ['19XX-02-29', '1904-02-29', '1996-02-29'],
    ['-XXXX-02-29', '-009996-02-29', '-000004-02-29'],
    ['-XXXX', '-009999-01-01', '-000001-12-31'],
    ['1560-XX-31', '1560-01-31', '1560-12-31'],
    ['1561-02-XX', '1561-02-01', '1561-02-28'],
    ['2001-0X-31', '2001-01-31', '2001-08-31'],
    ['-1X32-X1-X2', '-001932-01-02', '-001032-11-22'],
    ['1985-04-12T24:00:00', '1985-04-12', '1985-04-12'],
    ['[1984,1986]', '1984-01-01', '1986-12-31'],
    ['{1986,1984-05..1985-02}', '1984-05-01', '1986-12-31'],
    ['2014-24/2014-06', '2014-01-01', '2014-06-30'],
  ])('%s is %s to %s', (text, earliest, latest) => {
    expect(boundsOf(text)).toEqual([earliest, latest])
  })

  test.each([
    ['', 'nothing-written'],
    ['/', 'nothing-said'],
    ['1985-', 'ends-too-soon'],
    ['[1985', 'ends-too-soon'],
    ['[]', 'not-readable'],
    ['..', 'ends-too-soon'],
    ['1985-04 ', 'space-inside'],
    ['1985??', 'not-readable'],
    ['1985\0', 'not-readable'],
    ['１９８５', 'not-readable'],
    ['1'.repeat(16), 'too-long'],
    ['Y1E16', 'too-long'],
    ['Y123456789012345E1', 'too-long'],
    ['185', 'not-four-digits'],
    ['19850', 'not-four-digits'],
    ['Y1985', 'not-five-digits'],
    ['Y01985', 'leading-zero'],
    ['1985S0', 'leading-zero'],
    ['Y1985X', 'mask-in-long-year'],
    ['19XXS2', 'significant-digits-not-of-a-year'],
    ['1985S2-05', 'significant-digits-not-of-a-year'],
    ['-0000', 'negative-zero'],
    ['-0000-XX', 'negative-zero'],
    ['Y19850-05', 'long-year-not-alone'],
    ['[Y19850,1985]', 'long-year-not-alone'],
    ['1985-5', 'not-two-digits'],
    ['1985-00', 'no-such-month'],
    ['1985-13', 'no-such-month'],
    ['1985-42', 'no-such-month'],
    ['1985-2X', 'masks-no-month'],
    ['1985-X3X', 'not-two-digits'],
    ['1985-02-29', 'no-such-day'],
    ['1985-04-31', 'no-such-day'],
    ['1985-04-00', 'no-such-day'],
    ['1985-02-3X', 'masks-no-day'],
    ['XXX1-02-29', 'masks-no-day'],
    ['XXXX-02-30', 'masks-no-day'],
    ['-000X-02-3X', 'masks-no-day'],
    ['1985-21-05', 'day-in-a-season'],
    ['1985-04T10:10:10', 'time-without-a-day'],
    ['1985-04-1XT10:10:10', 'time-without-a-day'],
    ['1985-04-12~T10:10:10', 'time-without-a-day'],
    ['1985-04-12T24:00:01', 'no-such-time'],
    ['1985-04-12T10:60:00', 'no-such-time'],
    ['1985-04-12T10:10:10+24:00', 'no-such-zone'],
    ['{1985-04-12T10:10:10}', 'time-not-alone'],
    ['[1984,..1985]', 'open-inside-a-set'],
    ['[1984..,1985]', 'open-inside-a-set'],
    ['1985/1984', 'ends-before-it-begins'],
    ['[1985..1984]', 'ends-before-it-begins'],
    ['198X/197X', 'ends-before-it-begins'],
    ['2012-28/2012-27', 'ends-before-it-begins'],
    ['2004-06-11/2004-06', 'end-begins-before-start'],
  ])('%j is refused: %s', (text, reason) => {
    expect(parseEdtf(text)).toEqual({ reason })
  })
})
