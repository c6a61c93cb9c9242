import type { AgeTold } from '#time'
import { isAny, pastAny, sign, type Line, type Read } from './line.ts'
import { readNumber } from './number.ts'

/** "Tenth", "10th", "10.", "10 års". */
const readNth = (line: Line, at: number): Read<number> | undefined => {
  const ordinal = sign(line, at, 'ordinal')
  if (ordinal !== undefined) return { value: Number(ordinal), to: at + 1 }
  const number = readNumber(line, at)
  if (!number) return undefined
  const mark = number.to
  if (line.tokens[mark]?.glued && isAny(line, mark, 'ordinal-mark', 'dot')) return { ...number, to: mark + 1 }
  const unit = isAny(line, mark, 'dash') && line.tokens[mark]?.glued ? mark + 1 : mark
  return sign(line, unit, 'unit') === 'year' ? { ...number, to: unit + 1 } : undefined
}

/** "My tenth birthday", "min tiårs fødselsdag", "عيد ميلادي العاشر": which of the patient's own it is. */
const readBirthday = (line: Line, at: number): Read<number> | undefined => {
  const start = pastAny(line, at, 'small', 'my')
  if (sign(line, start, 'birthday') === 'mine') return readNth(line, start + 1)
  const isMine = Array.from({ length: start - at }, (_, i) => at + i).some(i => isAny(line, i, 'my'))
  const nth = isMine ? readNth(line, start) : undefined
  return nth && isAny(line, nth.to, 'birthday') ? { ...nth, to: nth.to + 1 } : undefined
}

/** "Before my tenth birthday", "after my tenth birthday": younger than ten; ten, or older. */
export const readBesideBirthday = (line: Line, at: number): Read<AgeTold> | undefined => {
  const relation = sign(line, at, 'rel')
  if (relation !== 'before' && relation !== 'after') return undefined
  const birthday = readBirthday(line, at + 1)
  if (!birthday || birthday.value < 1 || birthday.value > 130) return undefined
  const side = relation === 'before' ? 'before' : 'from'
  return { value: { how: 'age', years: birthday.value, side }, to: birthday.to }
}
