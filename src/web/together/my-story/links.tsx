import type { EntryId } from '#record'
import { Icon } from '../../parts/icons.tsx'
import { SaidWords } from '../../parts/said.tsx'
import { Unsay } from '../unsay.tsx'
import { InBoth } from './in-both.tsx'
import { nameOfPiece, useAtStory } from './story-context.tsx'

/** What the patient says joins this piece and others: the one, the words, the other. On the tray each can be unsaid. */
export const LinksOf = ({ piece, unsays = false }: { piece: EntryId; unsays?: boolean }) => {
  const { story, others } = useAtStory()
  const links = story.links.filter(link => link.from === piece || link.to === piece)
  if (links.length === 0) return null
  return (
    <ul className="links">
      {links.map(({ id, from, to, said, source }) => (
        <li key={id}>
          <Icon name="link" size={20} />
          <span className="link-lines">
            {to === piece && <InBoth words={(language, say) => nameOfPiece(others, from, language, say)} />}
            <SaidWords said={said} />
            {from === piece && <InBoth words={(language, say) => nameOfPiece(others, to, language, say)} />}
          </span>
          {unsays && (
            <Unsay entry={id} teller={source.teller}>
              <SaidWords said={said} />
            </Unsay>
          )}
        </li>
      ))}
    </ul>
  )
}
