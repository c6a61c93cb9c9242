import { describe, expect, it } from 'vitest'
import { answering } from './answering.ts'
import { filesOf, pageAt, pagesOf, type Program } from './program.ts'

const HERE = 'https://tessera.clinic.example'
const asked = (path: string, more: { method?: string; mode?: string } = {}) =>
  answering({ method: 'GET', mode: 'cors', url: new URL(path, HERE).href, ...more }, HERE)

describe('the worker answers for the program and for nothing else', () => {
  it.each([
    '/api',
    '/api/me',
    '/api/patients/amina/entries?after=0',
    '/api/table/live',
    '/api/my/files/1',
    '/api/../api/me',
    '/assets/../api/me',
    '/my/../api/my/entries',
  ])('what the desk says of anybody goes past it: %s', path => {
    expect(asked(path)).toBe('the-desk')
    expect(asked(path, { mode: 'navigate' })).toBe('the-desk')
  })

  it('nothing that is sent goes through it', () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD'])
      for (const path of ['/api/table/entries', '/my', '/assets/table-12345678.js'])
        expect(asked(path, { method, mode: 'navigate' })).toBe('the-desk')
  })

  it('another site is none of its business', () => {
    expect(asked('https://elsewhere.example/assets/table-12345678.js')).toBe('the-desk')
    expect(asked('https://elsewhere.example/my', { mode: 'navigate' })).toBe('the-desk')
  })

  it('a page is the one the desk would give at that address', () => {
    for (const path of ['/', '/clinic', '/table', '/own/amina', '/my', '/interpret', '/nowhere'])
      expect(asked(path, { mode: 'navigate' })).toEqual({ page: pageAt(path) })
    expect([pageAt('/my'), pageAt('/interpret'), pageAt('/table')]).toEqual([
      '/my.html',
      '/interpret.html',
      '/index.html',
    ])
  })

  it('a hashed file is kept under its name; what else has a name with an ending is the desk’s', () => {
    expect(asked('/assets/table-12345678.js')).toEqual({ file: '/assets/table-12345678.js' })
    expect(asked('/assets/table-12345678.js?anew')).toBe('the-desk')
    for (const path of ['/service.js', '/phone.webmanifest', '/icons/phone-192.png', '/screens/table.jpg'])
      expect(asked(path, { mode: 'navigate' })).toBe('the-desk')
  })
})

const program: Program = {
  version: '1a2b',
  pages: { '/index.html': 'a', '/interpret.html': 'b', '/my.html': 'c' },
  files: [
    '/assets/table-12345678.js',
    '/assets/table-12345678.css',
    '/assets/arabic-400-12345678.woff2',
    '/assets/words-da-table-12345678.js',
    '/assets/words-fa-AF-phone-12345678.js',
    '/assets/phone-screens-12345678.js',
    '/assets/phone-words-da-phone-12345678.js',
    '/assets/phone-words-fa-AF-phone--_345678.js',
    '/assets/phone-words-fa-AF-table-12345678.js',
    '/assets/phone-words-in-days-12345678.js',
  ],
}

describe('what a device keeps of the program', () => {
  it('a device of the clinic: its pages, its scripts, and the words of every language', () => {
    expect(pagesOf(program, 'clinic')).toEqual(['/index.html', '/interpret.html'])
    expect(filesOf(program, 'clinic')).toEqual(program.files.filter(file => !file.includes('/phone-')))
  })

  it('a patient’s phone: its own page and scripts, letters and styles, and of words those it has used', () => {
    expect(pagesOf(program, 'phone')).toEqual(['/my.html'])
    expect(filesOf(program, 'phone', ['/assets/phone-words-fa-AF-phone-oldoldol.js'])).toEqual([
      '/assets/table-12345678.css',
      '/assets/arabic-400-12345678.woff2',
      '/assets/phone-screens-12345678.js',
      '/assets/phone-words-fa-AF-phone--_345678.js',
      '/assets/phone-words-in-days-12345678.js',
    ])
  })
})
