import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { useMoment } from '../moment.tsx'
import { endSession, type Session } from './api.ts'

/** One place I am signed in. This browser has its own way out, at the top of the page. */
export const SessionSlip = ({
  session: { id, createdAt, lastUsedAt, here, of },
  onEnded,
}: {
  session: Session
  onEnded: () => void
}) => {
  const { sayClinic } = usePair()
  const moment = useMoment()
  const { busy, refused, run } = useDoing()
  const since = moment(createdAt)
  return (
    <li data-here={here || undefined}>
      <span className="devices-name">
        <Icon name={of === 'table' ? 'table' : 'device'} size={20} />
        <Ours k={of === 'table' ? 'devices.table' : 'devices.staff'} />
        {here && (
          <span className="devices-here">
            <Ours k="devices.here" />
          </span>
        )}
      </span>
      <span className="quiet">
        <Ours k="devices.since" values={{ moment: since }} />
      </span>
      <span className="quiet">
        <Ours k="devices.used" values={{ moment: moment(lastUsedAt) }} />
      </span>
      {!here && (
        <button
          type="button"
          className="button"
          disabled={busy}
          aria-label={sayClinic(of === 'table' ? 'devices.end-table-of' : 'devices.end-of', { moment: since })}
          onClick={() =>
            void run(async () => {
              await endSession(id)
              onEnded()
            })
          }
        >
          <Ours k={of === 'table' ? 'devices.end-table' : 'devices.end'} />
        </button>
      )}
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
    </li>
  )
}
