/** The devices a name can be offered for; each has its words in `device.NAME`. */
export type Device = 'iphone' | 'ipad' | 'android' | 'windows' | 'mac' | 'chromebook' | 'linux' | 'other'

/** What a browser says it runs on. A guess, offered as a name for a passkey; the person writes a better one. */
export const deviceIn = (agent: string): Device => {
  if (/iPhone/.test(agent)) return 'iphone'
  if (/iPad/.test(agent)) return 'ipad'
  if (/Android/.test(agent)) return 'android'
  if (/Windows/.test(agent)) return 'windows'
  if (/Mac OS X|Macintosh/.test(agent)) return 'mac'
  if (/CrOS/.test(agent)) return 'chromebook'
  return /Linux/.test(agent) ? 'linux' : 'other'
}
