import { useSaid } from '../../offline/said.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'

/**
 * Before one goes where there is no network: whether the program and all of today's patients are on this device, and what a PIN does
 * not do there. `isWhole`: the patients are. As long as nobody knows that all is here, it is not said.
 */
export const WorksHere = ({ by, isWhole }: { by: 'passkey' | 'pin'; isWhole: boolean }) => {
  const isHere = useSaid().isAllKept === true && isWhole
  return (
    <div className="paper along-works" data-here={isHere || undefined}>
      <p role="status">
        <Icon name={isHere ? 'device' : 'clock'} />
        <Ours k={isHere ? 'carrying.works-here' : 'carrying.not-all-yet'} />
      </p>
      {by === 'pin' && (
        <p>
          <Icon name="lock" />
          <Ours k="carrying.pin-shuts" />
        </p>
      )}
    </div>
  )
}
