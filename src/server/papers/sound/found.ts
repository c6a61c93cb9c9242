/** A stretch of Opus as it was recorded: `at` in milliseconds from the beginning. */
export interface Packet {
  readonly at: number
  readonly bytes: Uint8Array
}

/** How an Opus decoder begins, as the recording's own head says it. */
export interface OpusHead {
  readonly channels: 1 | 2
  /** Samples at 48 kHz before the sound begins. */
  readonly preSkip: number
  /** A gain in steps of 1/256 dB that every player adds. */
  readonly gain: number
}

/** A recording by what stands in it: Opus taken out of its container, or an MP4 that can be kept where nothing else is in it. */
export type SoundFound =
  | { readonly of: 'opus'; readonly head: OpusHead; readonly packets: readonly Packet[]; readonly ms: number }
  | { readonly of: 'mp4'; readonly bytes: Uint8Array; readonly ms: number }

/** No sound of ours, whatever it is called: another thing, one with pictures, one that breaks off. */
export type NotASound = 'not-a-sound'
