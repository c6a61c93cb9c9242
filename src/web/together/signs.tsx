import { useEffect, useRef, useState } from 'react'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { isMine, makeSign, SignWays, type HeardSign } from '../parts/signs.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import type { Room } from './rail.tsx'

const ROAD = '/api/table/entries'
/** What can be looked at together: a problem of the list, a piece on the line or in words. */
const cards = '[data-problem], [data-slip], [data-piece]'

const idOf = (element: Element | null): string | undefined => {
  const { problem, slip, piece } = (element as HTMLElement | SVGElement | null)?.dataset ?? {}
  return problem ?? slip ?? piece
}

/** A sign to everybody at this table, and "look here": the next card that is touched. */
export const SignsAtTable = ({ onPoint, onAnother }: { onPoint: () => void; onAnother?: () => void }) => {
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setFailed(false)
          setOpen(true)
        }}
      >
        <Icon name="sign" />
        <Both k="sign.open" />
      </button>
      {open && (
        <Sheet title="sign.open" onClose={close}>
          <div role="status">{failed && <ReasonWords refusal={{ reason: 'no-connection' }} />}</div>
          <SignWays road={ROAD} onMade={went => (went ? close() : setFailed(true))} />
          <div className="sign-ways">
            <button
              type="button"
              className="button"
              onClick={() => {
                close()
                onPoint()
              }}
            >
              <Icon name="sign" size={32} />
              <Both k="sign.look" />
            </button>
            {onAnother && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  close()
                  onAnother()
                }}
              >
                <Icon name="device" size={32} />
                <Both k="join.another" />
              </button>
            )}
          </div>
          <p className="quiet">
            <Both k="sign.not-kept" />
          </p>
        </Sheet>
      )}
    </>
  )
}

/** While it is pointed: one line that says what to touch, and the next touch on a card is the sign. */
export const Pointing = ({ room, onDone }: { room: Room; onDone: () => void }) => {
  useEffect(() => {
    document.documentElement.dataset['pointing'] = ''
    const touch = (event: MouseEvent): void => {
      const at = event.target instanceof Element ? idOf(event.target.closest(cards)) : undefined
      if (at === undefined) return
      event.preventDefault()
      event.stopPropagation()
      void makeSign(ROAD, { sign: 'look', room, at })
      onDone()
    }
    addEventListener('click', touch, { capture: true })
    return () => {
      delete document.documentElement.dataset['pointing']
      removeEventListener('click', touch, { capture: true })
    }
  }, [room, onDone])
  return (
    <p className="paper row pointing" role="status">
      <Both k="sign.look-how" />
      <button type="button" className="button" onClick={onDone}>
        <Both k="do.close" />
      </button>
    </p>
  )
}

/** How long what is pointed at stays marked, in milliseconds. */
const LOOKED = 8000

/** Something is being told or read here, and a sheet that opens by itself would take it away. */
const isBusy = (): boolean => document.querySelector('.telling-form, dialog[open]:not(.tray), .tray form') !== null

/**
 * What a sign does at this table: the cover covers, "look here" opens the room and marks the card, "leave it be" opens the story
 * and asks which piece, so that the patient's hand may touch it. Where something is being told the words of the sign are enough.
 */
export const useSigns = (
  sign: HeardSign | undefined,
  { onRoom, cover, onLeaveBe }: { onRoom: (room: Room) => void; cover: () => void; onLeaveBe: () => void },
): void => {
  const done = useRef<number>(undefined)
  useEffect(() => {
    if (!sign || done.current === sign.nth) return undefined
    done.current = sign.nth
    const { sign: what } = sign.seen
    // The screen that covered the others is covered already, and may have been uncovered since.
    if (what.sign === 'cover' && !isMine(sign.seen)) cover()
    if (what.sign === 'leave-be' && !isBusy()) {
      onRoom('story')
      onLeaveBe()
    }
    if (what.sign !== 'look') return undefined
    onRoom(what.room)
    const find = () => [...document.querySelectorAll(cards)].find(card => idOf(card) === what.at)
    let marked: Element | undefined
    let tries = 0
    const look = setInterval(() => {
      marked = find()
      if (!marked && ++tries < 20) return
      clearInterval(look)
      marked?.setAttribute('data-looked', '')
      marked?.scrollIntoView({ block: 'center' })
    }, 50)
    const off = setTimeout(() => marked?.removeAttribute('data-looked'), LOOKED)
    return () => {
      clearInterval(look)
      clearTimeout(off)
      marked?.removeAttribute('data-looked')
    }
  }, [sign, onRoom, cover, onLeaveBe])
}
