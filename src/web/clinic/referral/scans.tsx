import { useId, useRef, useState, type FormEvent } from 'react'
import type { Refusal } from '#record'
import type { Referral } from '#visit/referral'
import { Refused } from '../../parts/api.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { bringFile, fileRoad } from './api.ts'
import { DeskFold, useAtDesk, WithDay } from './at-desk.tsx'
import { useDeskForm } from './desk-form.ts'
import { TextField, Why } from './text-field.tsx'

type Scan = Referral['scans'][number]

/** Scanned papers: each opens by touch alone, and the patient can read who opened it. */
export const Scans = ({ referral: { scans, letters } }: { referral: Referral }) => {
  const [looking, setLooking] = useState<Scan>()
  const { hand } = useAtDesk()
  const { busy, wrong, keep } = useDeskForm(hand, () => setLooking(undefined))
  const takeAway = (scan: Scan) => keep({ kind: 'record.taken-back', layer: 'working', body: { entry: scan.id } })
  return (
    <>
      <h3>
        <Ours k="desk.scans" />
      </h3>
      {scans.length === 0 && (
        <p className="quiet">
          <Ours k="desk.scans-none" />
        </p>
      )}
      <ul className="desk-list">
        {scans.map(scan => (
          <li key={scan.id} className="desk-slip voice-papers">
            <ScanName scan={scan} letters={letters} />
            <span className="row">
              <button type="button" className="button" onClick={() => setLooking(scan)}>
                <Ours k="desk.scan-look" />
              </button>
              <button type="button" className="button button-plain" disabled={busy} onClick={() => void takeAway(scan)}>
                <Ours k="do.take-away" />
              </button>
            </span>
          </li>
        ))}
      </ul>
      <Why refusal={wrong} />
      <DeskFold title="desk.scan-add" anew={String(scans.length)}>
        <AddScan letters={letters} />
      </DeskFold>
      {looking && <Look scan={looking} letters={letters} onClose={() => setLooking(undefined)} />}
    </>
  )
}

const ScanName = ({ scan, letters }: { scan: Scan; letters: Referral['letters'] }) => {
  const letter = letters.find(({ id }) => id === scan.letter)
  return (
    <span>
      {scan.called ? <bdi>{scan.called}</bdi> : <WithDay k="desk.scan-unnamed" day={scan.on} />}
      {letter && (
        <span className="quiet">
          {' '}
          <Ours k="own.letter-from" values={{ from: letter.from }} />
        </span>
      )}
    </span>
  )
}

/** The paper itself. What is no image is saved, and never opened here. */
const Look = ({ scan, letters, onClose }: { scan: Scan; letters: Referral['letters']; onClose: () => void }) => {
  const { patient } = useAtDesk()
  const { sayClinic } = usePair()
  const [isImage, setIsImage] = useState(true)
  const road = fileRoad(patient.id, scan.file)
  return (
    <Sheet title="desk.scans" onClose={onClose}>
      <ScanName scan={scan} letters={letters} />
      <p className="quiet">
        <Ours k="desk.scan-noted" />
      </p>
      {isImage ? (
        <img className="desk-scan" src={road} alt={sayClinic('desk.scan-image')} onError={() => setIsImage(false)} />
      ) : (
        <p className="stack">
          <Ours k="desk.scan-pdf" />
          <a className="button" href={road} download>
            <Ours k="desk.scan-save" />
          </a>
        </p>
      )}
    </Sheet>
  )
}

const TYPES: readonly string[] = ['image/jpeg', 'image/png', 'application/pdf']
/** What the desk takes at most, in bytes: said here before anything is sent. */
const MOST = 10_000_000

const unfit = (file: File | undefined): Refusal | undefined => {
  if (!file) return { reason: 'no-file' }
  if (!TYPES.includes(file.type)) return { reason: 'not-a-file-type' }
  return file.size > MOST ? { reason: 'file-too-large' } : undefined
}

/** A file is brought first; what names it is kept then. Sent again after the line broke, it is not brought twice. */
const useBringing = (patient: string) => {
  const brought = useRef<{ readonly file: File; readonly id: string }>(undefined)
  const [bringing, setBringing] = useState(false)
  const bring = async (file: File): Promise<string | Refusal> => {
    if (brought.current?.file === file) return brought.current.id
    setBringing(true)
    try {
      const { file: id } = await bringFile(patient, file)
      brought.current = { file, id }
      return id
    } catch (cause) {
      return cause instanceof Refused ? cause.refusal : { reason: 'no-connection' }
    } finally {
      setBringing(false)
    }
  }
  return { bringing, bring }
}

const AddScan = ({ letters }: { letters: Referral['letters'] }) => {
  const { hand } = useAtDesk()
  const { sayClinic } = usePair()
  const [file, setFile] = useState<File>()
  const [called, setCalled] = useState('')
  const [letter, setLetter] = useState(letters.at(-1)?.id ?? '')
  const { bringing, bring } = useBringing(hand.patient)
  const { busy, wrong, wrongAt, refuse, keep } = useDeskForm(hand, () => {})
  const id = useId()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const refusal = unfit(file)
    if (refusal || !file) return refuse(refusal)
    refuse(undefined)
    const kept = await bring(file)
    if (typeof kept !== 'string') return refuse(kept)
    await keep({
      kind: 'visit.scan-attached',
      body: { file: kept, ...(called.trim() && { called: called.trim() }), ...(letter && { referral: letter }) },
    })
  }
  const wrongFile = wrongAt('called') ? undefined : wrong
  return (
    <form className="stack" noValidate onSubmit={event => void save(event)}>
      <div className="field">
        <span className="row">
          <label className="button desk-file">
            <input
              className="only-heard"
              type="file"
              accept={TYPES.join(',')}
              aria-invalid={wrongFile ? true : undefined}
              aria-describedby={`${id}-help ${id}-wrong`}
              onChange={event => setFile(event.target.files?.[0])}
            />
            <Ours k="desk.scan-file" />
          </label>
          {file && <bdi>{file.name}</bdi>}
        </span>
        <span id={`${id}-help`} className="quiet">
          <Ours k="desk.scan-help" />
        </span>
        <Why id={`${id}-wrong`} refusal={wrongFile} />
      </div>
      <div className="two-fields">
        <TextField
          label={<Ours k="desk.scan-called" />}
          help={<Ours k="desk.scan-called-help" />}
          value={called}
          wrong={wrongAt('called')}
          onChange={setCalled}
        />
        {letters.length > 0 && (
          <div className="field">
            <label htmlFor={`${id}-letter`}>
              <Ours k="desk.scan-with" />
            </label>
            <select id={`${id}-letter`} value={letter} onChange={event => setLetter(event.target.value)}>
              <option value="">{sayClinic('desk.scan-with-none')}</option>
              {letters.map(({ id: one, from }) => (
                <option key={one} value={one}>
                  {from}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <output>{bringing && <Ours k="desk.scan-keeping" />}</output>
      <button className="button desk-keep" disabled={busy || bringing}>
        <Ours k="desk.scan-keep" />
      </button>
    </form>
  )
}
