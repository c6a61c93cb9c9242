import { directionOf, languageNames, spoken, type PhraseKey } from '#words'
import { Icon } from '../parts/icons.tsx'
import { Both, Lang, usePair } from '../parts/languages.tsx'
import { useFirst, type First } from './liking.ts'
import { Pages } from './pages.tsx'

const likings: readonly { readonly first: First; readonly icon: 'hear' | 'papers'; readonly k: PhraseKey }[] = [
  { first: 'sound', icon: 'hear', k: 'own-language.sound' },
  { first: 'words', icon: 'papers', k: 'own-language.text' },
]

/** The languages by their own names, each in its own script; and what comes first. Kept on this phone alone. */
export default function OwnLanguage({
  onLanguage,
  onLike,
}: {
  onLanguage: (tag: string) => void
  onLike: (first: First) => void
}) {
  const { patient } = usePair()
  const first = useFirst()
  return (
    <>
      <h2>
        <Both k="own-language.how" />
      </h2>
      <Pages
        among={spoken}
        most={8}
        className="my-languages"
        renderOne={tag => (
          <li key={tag}>
            <button
              type="button"
              className="button"
              aria-pressed={tag === patient.tag}
              data-language={tag}
              onClick={() => onLanguage(tag)}
            >
              <Lang of={{ tag, dir: directionOf(tag) }}>{languageNames[tag]?.endonym ?? tag}</Lang>
            </button>
          </li>
        )}
      />
      <h2>
        <Both k="own-language.reading" />
      </h2>
      <div className="my-pages">
        {likings.map(({ first: one, icon, k }) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={first === one}
            data-first={one}
            onClick={() => onLike(one)}
          >
            <Icon name={icon} size={32} />
            <Both k={k} />
          </button>
        ))}
      </div>
    </>
  )
}
