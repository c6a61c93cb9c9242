import type { Strand } from '#story'
import { Both } from '../../parts/languages.tsx'
import { Picture } from '../../parts/picture.tsx'
import { strandPicture } from './suggested-strand.ts'

/** The strands of this story, each a button: pressed, it lies open; else it lies folded. */
export const StrandFolds = ({
  strands,
  folded,
  onFold,
}: {
  strands: readonly Strand[]
  folded: ReadonlySet<Strand>
  onFold: (strand: Strand, folded: boolean) => void
}) => (
  <fieldset className="strand-folds">
    <legend className="quiet">
      <Both k="line.strands-how" />
    </legend>
    <div className="chips">
      {strands.map(strand => (
        <button
          key={strand}
          type="button"
          className="button chip"
          aria-pressed={!folded.has(strand)}
          onClick={() => onFold(strand, !folded.has(strand))}
        >
          <Picture name={strandPicture[strand]} size={28} />
          <Both k={`strand.${strand}`} />
        </button>
      ))}
    </div>
  </fieldset>
)
