import { Component, lazy, useState, type ComponentType, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { Both } from './languages.tsx'

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>

/** A part of the program could not be fetched: there is no connection, or the clinic has a newer program by now. */
export class NotFetched extends Error {
  readonly why: 'no-connection' | 'newer'
  constructor(why: NotFetched['why'], options: ErrorOptions) {
    super(why, options)
    this.why = why
  }
}

/** Why a file did not come: where the desk answers at all, it has other files now. */
const whyNot = (cause: unknown): Promise<never> =>
  fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    () => {
      throw new NotFetched('newer', { cause })
    },
    () => {
      throw new NotFetched('no-connection', { cause })
    },
  )

/** A part that is fetched when it is first shown; where it cannot be, that is thrown as `NotFetched`. */
export const lazily = <P extends object>(load: Load<P>) => lazy<ComponentType<P>>(() => load().catch(whyNot))

/** Whatever goes wrong among its children is shown in their place; the rest of the page, and what waits on it, stays. */
export class Held extends Component<
  { readonly children: ReactNode; readonly renderFault: (cause: unknown, again: () => void) => ReactNode },
  { readonly fault?: { readonly cause: unknown } }
> {
  override state: { readonly fault?: { readonly cause: unknown } } = {}
  static getDerivedStateFromError(cause: unknown) {
    return { fault: { cause } }
  }
  again = (): void => this.setState({ fault: undefined })
  override render(): ReactNode {
    const { fault } = this.state
    return fault ? this.props.renderFault(fault.cause, this.again) : this.props.children
  }
}

const anew = (): void => location.reload()

/** What went wrong in its place, and the way on. Opening anew asks first where something waits. */
export const Instead = ({ cause, onAgain }: { cause: unknown; onAgain: () => void }) => {
  const why = cause instanceof NotFetched ? cause.why : 'fault'
  return (
    <div className="trouble paper" role="alert">
      <Both k={why === 'fault' ? 'reason.fault' : why === 'newer' ? 'program.newer' : 'reason.no-connection'} />
      <button type="button" className="button" onClick={why === 'newer' ? anew : onAgain}>
        <Icon name="undo" />
        <Both k={why === 'newer' ? 'program.open' : 'do.again'} />
      </button>
    </div>
  )
}

/** A screen that is fetched when it is first shown, and says plainly in its place where it cannot be. */
export const fetched = <P extends object>(load: Load<P>): ComponentType<P> => {
  let Screen: ComponentType<P> = lazily(load) as unknown as ComponentType<P>
  return function Fetched(props: P) {
    const [, setTimes] = useState(0)
    const fetchAgain = () => {
      Screen = lazily(load) as unknown as ComponentType<P>
      setTimes(times => times + 1)
    }
    return (
      <Held
        renderFault={(cause, again) => (
          <Instead
            cause={cause}
            onAgain={() => {
              fetchAgain()
              again()
            }}
          />
        )}
      >
        <Screen {...props} />
      </Held>
    )
  }
}
