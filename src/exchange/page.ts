import { speaker, type Language } from '#words'
import type { Part } from './own-parts.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it stands in HTML: nothing in it is read as a mark. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => SIGNS[sign]!)

const STYLE = `body{font:1.125rem/1.6 system-ui,sans-serif;max-inline-size:60ch;margin:2rem auto;padding-inline:1rem;color:#1F2430;background:#FBF8F1}
h1{font-weight:600}h2{font-weight:600;margin-block:2rem .5rem;color:#7A3413}li{margin-block:.5rem}.quiet{color:#424753}`

/** One page that any browser shows without a network: no script, nothing from elsewhere. Lines are HTML already. */
export const pageIn = (
  language: Language,
  {
    title,
    about,
    parts,
  }: { readonly title: string; readonly about: readonly string[]; readonly parts: readonly Part[] },
): string => {
  const say = speaker(language)
  const full = parts.filter(({ lines }) => lines.length > 0)
  return [
    '<!doctype html>',
    `<html lang="${language.tag}" dir="${language.dir}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    `<body><h1>${escaped(title)}</h1>`,
    ...about.map(line => `<p class="quiet">${escaped(line)}</p>`),
    ...(full.length === 0 ? [`<p>${escaped(say('take.nothing'))}</p>`] : []),
    ...full.flatMap(part => [
      `<h2>${escaped(say(part.title))}</h2>`,
      '<ul>',
      ...part.lines.map(line => `<li>${line}</li>`),
      '</ul>',
    ]),
    '</body></html>',
    '',
  ].join('\n')
}
