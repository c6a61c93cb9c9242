import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const RATE = 16_000

/** A WAV of some seconds, 16 bits, one channel; `loud` 0 to 1 of a tone that swells as speech does. */
const wav = (seconds: number, loud: number): Buffer => {
  const data = Buffer.alloc(seconds * RATE * 2)
  for (let at = 0; at < seconds * RATE; at++) {
    const swell = 0.5 + 0.5 * Math.sin((2 * Math.PI * 3 * at) / RATE)
    data.writeInt16LE(Math.round(32_000 * loud * swell * Math.sin((2 * Math.PI * 220 * at) / RATE)), at * 2)
  }
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(RATE, 24)
  head.writeUInt32LE(RATE * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}

/** A browser whose microphone hears this and which asks nobody; nothing in it is anybody's voice. */
export const hearing = (what: 'a-tone' | 'silence'): readonly string[] => {
  const file = join(mkdtempSync(join(tmpdir(), 'tessera-voice-')), `${what}.wav`)
  writeFileSync(file, wav(6, what === 'silence' ? 0 : 0.5))
  return [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-audio-capture=${file}`,
  ]
}

/** A browser with a microphone that nobody lets the page use. */
export const refusing: readonly string[] = ['--use-fake-device-for-media-stream', '--deny-permission-prompts']

/** The files below these places that hold these bytes, as they are or as base64 wherever in a longer text they begin. */
export const filesWithBytes = (places: readonly string[], bytes: Buffer): string[] => {
  const turns = [0, 1, 2].map(turn =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(turn), bytes])
        .toString('base64')
        .slice(4, -4),
    ),
  )
  return places
    .flatMap(place => readdirSync(place, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => [bytes, ...turns].some(shape => readFileSync(file).includes(shape)))
}
