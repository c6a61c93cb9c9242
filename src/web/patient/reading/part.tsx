import type { ReactNode } from 'react'
import type { PhraseKey } from '#words'
import { Both } from '../../parts/languages.tsx'

/** One part of what is read, under its name; nothing where there is nothing of it. */
export const Part = <T,>({
  title,
  among,
  children,
}: {
  title: PhraseKey
  among: readonly T[]
  children: (one: T) => ReactNode
}) =>
  among.length > 0 && (
    <section className="stack read-part">
      <h2>
        <Both k={title} />
      </h2>
      <ul className="stack read-part">{among.map(children)}</ul>
    </section>
  )
