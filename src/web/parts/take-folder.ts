/** Hands the browser a file to keep; its name says nothing of anybody. */
const keepFile = (bytes: Blob): void => {
  const address = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = address
  link.download = 'my-record.zip'
  link.click()
  URL.revokeObjectURL(address)
}

/** Asks the desk for a folder and hands it to the browser. Gives the reason where there is none. */
export const takeFolder = async (path: string, body: object): Promise<string | undefined> => {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (!answer) return 'no-connection'
  if (!answer.ok) {
    const told = (await answer.json().catch(() => ({}))) as { reason?: string }
    return told.reason ?? 'fault'
  }
  keepFile(await answer.blob())
  return undefined
}
