/** A tenth of a second is long enough to hear something in. */
const WINDOW = 0.1
/**
 * Below this, of 1, nothing can be heard in a tenth of a second: about 54 dB under the loudest there is. A whisper near a
 * telephone is ten times as loud, an empty room half.
 */
const HEARD = 0.002

/** The loudest tenth of a second, as the root of its mean square, 0 to 1; 0 of nothing. */
export const loudest = (samples: ArrayLike<number>, rate: number): number => {
  const long = Math.max(1, Math.round(rate * WINDOW))
  let most = 0
  for (let from = 0; from < samples.length; from += long) {
    const end = Math.min(samples.length, from + long)
    let sum = 0
    for (let at = from; at < end; at++) sum += samples[at]! ** 2
    most = Math.max(most, Math.sqrt(sum / (end - from)))
  }
  return most
}

/** Whether nothing can be heard in a recording whose loudest moment is this loud. */
export const isSilent = (loudest: number): boolean => loudest < HEARD
