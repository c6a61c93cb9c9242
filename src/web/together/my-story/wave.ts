import type { Box, Ground } from './ground.ts'

const length = 12
const height = 3

/** The path of a wave along a narrow box: what happened again and again. It begins where time begins. */
export const waveIn = ({ x, y, width, height: high }: Box, { way, dir }: Pick<Ground, 'way' | 'dir'>): string => {
  const along = way === 'level' ? width : high
  const turns = Math.max(1, Math.round(along / (length / 2)))
  const step = along / turns
  const sign = way === 'level' && dir === 'rtl' ? -1 : 1
  const curves = Array.from({ length: turns }, (_, i) => {
    const bulge = i % 2 === 0 ? -height * 2 : height * 2
    return way === 'level'
      ? `q${(sign * step) / 2} ${bulge} ${sign * step} 0`
      : `q${dir === 'rtl' ? -bulge : bulge} ${step / 2} 0 ${step}`
  })
  const begin = way === 'level' ? [sign < 0 ? x + width : x, y + high / 2] : [x + width / 2, y]
  return `M${begin.join(' ')}${curves.join('')}`
}
