import type { Edtf, EdtfDate, EdtfEnd, EdtfPart, EdtfRange, EdtfTime, EdtfYear } from './value.ts'

const partOf = ({ left, digits, right }: EdtfPart): string => `${left ?? ''}${digits}${right ?? ''}`

const yearOf = (year: EdtfYear): string => {
  const exponent = year.exponent ? `E${year.exponent}` : ''
  const significant = year.significant ? `S${year.significant}` : ''
  const sign = `${year.long ? 'Y' : ''}${year.negative ? '-' : ''}`
  return `${year.left ?? ''}${sign}${year.digits}${exponent}${significant}${year.right ?? ''}`
}

const timeOf = ({ clock, zone = '' }: EdtfTime): string => `T${clock}${zone}`

const dateOf = ({ year, season, month, day, time }: EdtfDate): string => {
  const parts = [season, month, day].flatMap(part => (part ? [partOf(part)] : []))
  return `${[yearOf(year), ...parts].join('-')}${time ? timeOf(time) : ''}`
}

const endOf = (end: EdtfEnd): string => {
  if (typeof end === 'object') return dateOf(end)
  return end === 'open' ? '..' : ''
}

const memberOf = (member: EdtfDate | EdtfRange): string => {
  if (member.kind === 'date') return dateOf(member)
  return `${member.from ? dateOf(member.from) : ''}..${member.to ? dateOf(member.to) : ''}`
}

/** A value in the Extended Date/Time Format. Of what `parseEdtf` read, it is the text that was read. */
export const writeEdtf = (value: Edtf): string => {
  if (value.kind === 'date') return dateOf(value)
  if (value.kind === 'interval') return `${endOf(value.start)}/${endOf(value.end)}`
  const members = value.members.map(memberOf).join(',')
  return value.means === 'one' ? `[${members}]` : `{${members}}`
}
