/** What was asked for before the screens were here, by its path; each answer is taken once. */
const asked = new Map<string, Promise<Response>>()

/** Asks for a path at once, for whoever asks for it next. */
export const askEarly = (path: string): void => {
  const answer = fetch(path)
  // Whoever takes it learns why there is none; nobody may.
  answer.catch(() => undefined)
  asked.set(path, answer)
}

/** The answer that is on its way already, or undefined. */
export const takeEarly = (path: string): Promise<Response> | undefined => {
  const answer = asked.get(path)
  asked.delete(path)
  return answer
}
