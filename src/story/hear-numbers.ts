import type { Counting, Length, When } from '#time'
import { changed, eachChanged, type Heard } from './hear.ts'
import { mayHaveBeen } from './heard-otherwise.ts'
import type { Statement } from './view.ts'

const countings: readonly Counting[] = ['completed', 'running', 'lunar', 'east-asian']

/** An age counted in another way than the one it was told in. */
export const countedOtherwise = (statement: Statement): Heard[] => {
  const { id, when } = statement
  return countings.flatMap(counting => {
    const to = changed(when, one => {
      if (one.how !== 'age' || one.counting === 'not-known' || counting === (one.counting ?? 'completed'))
        return undefined
      return { ...one, counting }
    })
    const reading = { kind: 'ages-counted-otherwise', statement: id, counting } as const
    return to ? [{ reading, instead: { ...statement, when: to } }] : []
  })
}

/** A number rendered or heard for another that is near it, in a language it was told or rendered in. */
export const numberOtherwise = (statement: Statement): Heard[] => {
  const { id, when, language, said } = statement
  const languages = [
    language,
    ...(said?.original ? [said.original.language] : []),
    ...(said?.rendered ?? []).map(text => text.language),
  ]
  return eachChanged(when, one => numbersIn(one, languages)).map(({ to, as }) => ({
    reading: { kind: 'heard-otherwise', statement: id, ...as },
    instead: { ...statement, when: to },
  }))
}

interface Number {
  readonly heard: number
  readonly perhaps: number
}

/** The numbers of what was told, one after the other, as each may have been. */
const numbersIn = (when: When, languages: readonly string[]): { readonly to: When; readonly as: Number }[] => {
  const others = (heard: number | undefined, to: (perhaps: number) => When | undefined) =>
    heard === undefined ? [] : instead(heard, mayHaveBeen(heard, languages), to)
  switch (when.how) {
    case 'age':
      return others(when.years, years => ({ ...when, years }))
    case 'duration':
    case 'ago':
      return others(numberOf(when.length), n => ({ ...when, length: { ...when.length, n } as Length }))
    case 'relation':
      return others(numberOf(when.gap), n => ({ ...when, gap: { ...when.gap, n } as Length }))
    case 'date':
      return [
        ...others(when.day, day => (day >= 1 && day <= 31 ? { ...when, day } : undefined)),
        ...yearsIn(when.year, languages, year => (when.decade && year % 10 > 0 ? undefined : { ...when, year })),
      ]
    default:
      return []
  }
}

const numberOf = (length: Length | undefined): number | undefined =>
  length && 'n' in length && length.n % 1 === 0 && length.n < 100 ? length.n : undefined

/** The last two digits of a year, which is how most of us say it; shown as the whole year. */
const yearsIn = (year: number | undefined, languages: readonly string[], to: (year: number) => When | undefined) => {
  if (year === undefined) return []
  const last = year % 100
  const others = mayHaveBeen(last, languages).map(other => year - last + other)
  return instead(year, others, to)
}

const instead = (heard: number, others: readonly number[], to: (perhaps: number) => When | undefined) =>
  others.flatMap(perhaps => {
    const when = to(perhaps)
    return when ? [{ to: when, as: { heard, perhaps } }] : []
  })
