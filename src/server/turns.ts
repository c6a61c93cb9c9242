/** Work done one piece after another, in the order it was asked for; one that fails does not hold up the next. */
export const oneAfterAnother = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }
}
