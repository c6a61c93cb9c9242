import { useState } from 'react'
import type { EntryId } from '#record'
import { addressOfHeld } from './held-files.ts'
import { Icon } from './icons.tsx'
import { Both } from './languages.tsx'
import { Sheet } from './sheet.tsx'
import { useFilesAt } from './voice-heard.tsx'

/** The address of a picture: of the one that waits here, or where the desk gives it. Undefined where this screen is given none. */
const useAddress = (image: EntryId): string | undefined => {
  const road = useFilesAt()
  return addressOfHeld(image) ?? (road && road + image)
}

/** A picture from paper, small. What it shows nobody has said in words, so it is silent. */
export const ImageSmall = ({ image }: { image: EntryId }) => {
  const address = useAddress(image)
  return address ? <img className="image-small" src={address} alt="" /> : null
}

/** A touch shows it large. */
export const ImageLook = ({ image }: { image: EntryId }) => {
  const address = useAddress(image)
  const [open, setOpen] = useState(false)
  if (!address) return null
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Icon name="camera" />
        <Both k="image-in.look" />
      </button>
      {open && (
        <Sheet title="image-in.look" onClose={() => setOpen(false)}>
          <img className="image-large" src={address} alt="" />
        </Sheet>
      )}
    </>
  )
}
