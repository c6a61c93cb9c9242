import { useState, type ReactNode } from 'react'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'

/** Nothing scrolls: a few at a time, and a way to the next and to those before. */
export const Pages = <T,>({
  among,
  most = 4,
  className,
  renderOne,
}: {
  among: readonly T[]
  most?: number
  className: string
  renderOne: (one: T) => ReactNode
}) => {
  const [from, setFrom] = useState(0)
  const begin = from < among.length ? from : 0
  return (
    <>
      <ul className={className}>{among.slice(begin, begin + most).map(renderOne)}</ul>
      {among.length > most && (
        <div className="my-pages">
          <button type="button" className="button" disabled={begin === 0} onClick={() => setFrom(begin - most)}>
            <Icon name="up" />
            <Both k="my.before" />
          </button>
          <button
            type="button"
            className="button"
            disabled={begin + most >= among.length}
            onClick={() => setFrom(begin + most)}
          >
            <Icon name="down" />
            <Both k="my.next" />
          </button>
        </div>
      )}
    </>
  )
}
