import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import type { PasskeyTrouble } from './passkey.ts'

/** Why no passkey can work here, and the way to where one can, when it is this machine under its name. */
export const Unfit = ({ trouble }: { trouble: PasskeyTrouble }) => {
  const here = trouble === 'passkey-not-this-address' && /^(127\.|\[::1\])/.test(location.hostname)
  return (
    <div className="stack door-unfit" role="note">
      <p>
        <ReasonWords refusal={{ reason: trouble }} />
      </p>
      {here && (
        <a className="button" href={`http://localhost${location.port && `:${location.port}`}${location.pathname}`}>
          <Ours k="door.to-localhost" />
        </a>
      )}
    </div>
  )
}
