/** So many requests a second for as long as one likes, and so many at once. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

/** How much one session, one account and one network may ask for; `attempts` are wrong sign-ins and codes of a network. */
export interface Limits {
  readonly session: Rate
  readonly account: Rate
  readonly network: Rate
  readonly attempts: Rate
}

/** Generous for a clinic: a screen asks every two seconds, and a ward shares one address. */
export const LIMITS: Limits = {
  session: { perSecond: 60, burst: 300 },
  account: { perSecond: 120, burst: 600 },
  network: { perSecond: 300, burst: 1500 },
  attempts: { perSecond: 10 / 60, burst: 10 },
}

/** The same for sessions of so many requests a second. Wrong sign-ins stay as few as they were. */
export const limitsFor = (perSecond: number): Limits => {
  const times = (rate: Rate): Rate => {
    const by = perSecond / LIMITS.session.perSecond
    return { perSecond: rate.perSecond * by, burst: Math.max(1, Math.round(rate.burst * by)) }
  }
  return { ...LIMITS, session: times(LIMITS.session), account: times(LIMITS.account), network: times(LIMITS.network) }
}

/** One bucket of a request: whose, and how fast it fills. */
export interface Share {
  readonly of: string
  readonly rate: Rate
}

/** Why a request has to wait: seconds until one more fits; `first` where the request before it had still fitted. */
export interface Wait {
  readonly seconds: number
  readonly first: boolean
}

interface Bucket {
  left: number
  at: number
  dry: boolean
}

/**
 * Token buckets in memory, at most `most` of them: the one that was longest without use is let go, which only fills it.
 * `clock` gives milliseconds since 1970; set back, it neither fills a bucket nor holds one up.
 */
export const bucketsOn = (clock: () => number, most = 10_000) => {
  const buckets = new Map<string, Bucket>()

  const bucketOf = ({ of, rate }: Share): Bucket => {
    const now = clock()
    const kept = buckets.get(of)
    const bucket = kept ?? { left: rate.burst, at: now, dry: false }
    bucket.left = Math.min(rate.burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * rate.perSecond)
    bucket.at = now
    buckets.delete(of)
    buckets.set(of, bucket)
    if (buckets.size > most) letOldestGo()
    return bucket
  }

  const letOldestGo = (): void => {
    const [oldest] = buckets.keys()
    if (oldest !== undefined) buckets.delete(oldest)
  }

  return {
    /** Takes one from every share, or nothing from any where one has none left: who is turned away uses up nothing. */
    take(shares: readonly Share[]): Wait | undefined {
      const asked = shares.map(share => ({ share, bucket: bucketOf(share) }))
      const dry = asked.filter(({ bucket }) => bucket.left < 1)
      if (dry.length === 0) {
        for (const { bucket } of asked) Object.assign(bucket, { left: bucket.left - 1, dry: false })
        return undefined
      }
      const seconds = dry.map(({ share, bucket }) => Math.ceil((1 - bucket.left) / share.rate.perSecond))
      const first = dry.some(({ bucket }) => !bucket.dry)
      for (const { bucket } of dry) bucket.dry = true
      return { seconds: Math.max(1, ...seconds), first }
    },
    /** Puts one back: it turned out not to count. */
    giveBack({ of, rate }: Share): void {
      const bucket = buckets.get(of)
      if (bucket) bucket.left = Math.min(rate.burst, bucket.left + 1)
    },
    /** How many are held in memory. */
    held: () => buckets.size,
  }
}
