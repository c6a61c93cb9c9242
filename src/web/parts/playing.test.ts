import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** A browser as far as sound needs one. */
const inBrowser = () => {
  const sounding: Heard[] = []
  class Heard extends EventTarget {
    play = async (): Promise<void> => void sounding.push(this)
    pause = (): void => void sounding.splice(sounding.indexOf(this), 1)
  }
  vi.stubGlobal('Audio', Heard)
  return sounding
}
/** A sound that is still on its way. */
const onItsWay = () => Promise.withResolvers<Blob>()
const sound = new Blob(['x'])

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

describe('a sound that is still on its way when', () => {
  const ways = {
    'the table is covered, or the page is out of sight': ({ hush }) => hush(),
    'the part of the screen that asked for it is gone': ({ stopPlaying }) => stopPlaying('one'),
    'all sound is stopped': ({ stopPlaying }) => stopPlaying(),
  } satisfies Record<string, (playing: typeof import('./playing.ts')) => void>
  it.each(Object.entries(ways))('%s does not begin after that', async (_, way) => {
    const sounding = inBrowser()
    const playing = await import('./playing.ts')
    const { promise, resolve } = onItsWay()
    const played = playing.play('one', promise)
    way(playing)
    resolve(sound)
    await played
    expect(sounding).toEqual([])
  })

  it('another is touched gives way to it', async () => {
    const sounding = inBrowser()
    const { play } = await import('./playing.ts')
    const { promise, resolve } = onItsWay()
    const first = play('one', promise)
    await play('two', sound)
    resolve(sound)
    await first
    expect(sounding).toHaveLength(1)
  })

  it('another part of the screen is gone begins all the same', async () => {
    const sounding = inBrowser()
    const { play, stopPlaying } = await import('./playing.ts')
    const { promise, resolve } = onItsWay()
    const played = play('one', promise)
    stopPlaying('two')
    resolve(sound)
    await played
    expect(sounding).toHaveLength(1)
  })
})
