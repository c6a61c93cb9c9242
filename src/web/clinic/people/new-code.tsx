import { Ours } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { inviteAgain, type Colleague, type Invitation } from './api.ts'

/** A lost passkey, or an invitation that ran out: says what stops working, then makes a new code. */
export const NewCode = ({
  colleague: { id, name, waiting },
  onClose,
  onCode,
}: {
  colleague: Colleague
  onClose: () => void
  onCode: (invitation: Invitation) => void
}) => {
  const { busy, refused, run } = useDoing()
  return (
    <Sheet title="people.new-code-for" values={{ name }} onClose={onClose}>
      <p>
        <Ours k={waiting ? 'people.new-code-waiting' : 'people.new-code-what'} values={{ name }} />
      </p>
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className="button button-main"
          disabled={busy}
          onClick={() => void run(async () => onCode(await inviteAgain(id)))}
        >
          <Ours k="people.make-code" />
        </button>
        <button type="button" className="button button-plain" onClick={onClose}>
          <Ours k="do.cancel" />
        </button>
      </div>
    </Sheet>
  )
}
