import { useEffect, useRef, type ReactNode } from 'react'
import { usePair } from '../../parts/languages.tsx'

/**
 * A screen for the patient alone: it covers everything of the staff, in the patient's direction. What is for the professional
 * stands small at its foot, in the clinic's language.
 */
export const FullScreen = ({
  label,
  foot,
  onLeave,
  children,
}: {
  label: 'urgent.title' | 'no-interpreter.board'
  foot: ReactNode
  onLeave: () => void
  children: ReactNode
}) => {
  const { patient, clinic, sayClinic } = usePair()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="urgent-screen"
      lang={clinic.tag}
      dir={clinic.dir}
      aria-label={sayClinic(label)}
      onCancel={event => {
        event.preventDefault()
        onLeave()
      }}
    >
      <div className="urgent-leaf" lang={patient.tag} dir={patient.dir}>
        {children}
      </div>
      <div className="urgent-foot">{foot}</div>
    </dialog>
  )
}
