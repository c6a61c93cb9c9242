import type { Entry, IsoDay } from '#record'

/**
 * Until when the law has a record kept: so many whole years after the last day something was added to it. From 29
 * February it is 1 March where the year has no such day: never a day short.
 */
export const keptUntil = (lastDay: IsoDay, keepYears: number): IsoDay => {
  const [year = '', month = '', day = ''] = lastDay.split('-')
  const then = Number(year) + keepYears
  const leap = (then % 4 === 0 && then % 100 !== 0) || then % 400 === 0
  return month === '02' && day === '29' && !leap
    ? `${String(then).padStart(4, '0')}-03-01`
    : `${String(then).padStart(4, '0')}-${month}-${day}`
}

const NOT_WRITTEN: readonly string[] = ['people.record-opened', 'people.hidden-on-phone', 'people.shown-on-phone']

/**
 * Whether something was written with this entry. That somebody looked into the papers keeps them no longer, nor does what the
 * patient's own phone shows of them, nor that the desk erased a file which nothing named.
 */
export const isWriting = ({ kind, body }: Pick<Entry, 'kind'> & { readonly body?: unknown }): boolean =>
  !NOT_WRITTEN.includes(kind) &&
  !(kind === 'record.unsaid' && (body as { why?: string } | undefined)?.why === 'unnamed')
