import { resolve } from 'node:path'
import { defineConfig, mergeConfig, type HtmlTagDescriptor, type Plugin } from 'vite'
import clinic, { called } from './vite.config.ts'

const EARLY = resolve('src/web/patient/early.ts')
const SCREENS = resolve('src/web/patient/start.tsx')

/**
 * The page of the patient's phone is built by itself, in few files: a slow network takes as long to begin with each as to bring it.
 * A first small file asks at once for the words of the phone's language and for who is here; all the screens begin with is one
 * file more, which the page names from its first line.
 */
const fewFiles = () => {
  const [early, first] = [new Set<string>(), new Set<string>()]
  const plugin: Plugin = {
    name: 'few-files',
    buildEnd() {
      const broughtBy = (id: string, seen: Set<string>, but?: ReadonlySet<string>): void => {
        if (seen.has(id) || but?.has(id)) return
        seen.add(id)
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) broughtBy(next, seen, but)
      }
      broughtBy(EARLY, early)
      broughtBy(SCREENS, first, early)
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, path }) => {
        if (!path.endsWith('my.html')) return
        const chunk = Object.values(bundle).find(one => one.type === 'chunk' && one.name === 'screens')
        if (chunk?.type !== 'chunk') throw new Error('the phone has no file of screens')
        const named = (attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({
          tag: 'link',
          attrs,
          injectTo: 'head',
        })
        return [
          named({ rel: 'modulepreload', crossorigin: true, href: `/${chunk.fileName}` }),
          ...[...(chunk.viteMetadata?.importedCss ?? [])].map(style =>
            named({ rel: 'stylesheet', crossorigin: true, href: `/${style}` }),
          ),
        ]
      },
    },
  }
  return { plugin, isEarly: (id: string): boolean => early.has(id), isFirst: (id: string): boolean => first.has(id) }
}

const { plugin, isEarly, isFirst } = fewFiles()

const phone = mergeConfig(
  clinic,
  defineConfig({
    plugins: [plugin],
    build: {
      emptyOutDir: false,
      rolldownOptions: {
        output: {
          entryFileNames: 'assets/phone-[name]-[hash].js',
          chunkFileNames: called('phone-'),
          codeSplitting: {
            groups: [
              { name: 'early', test: isEarly, priority: 1 },
              { name: 'screens', test: isFirst },
            ],
          },
        },
      },
    },
  }),
)

// What is put together keeps the clinic's pages among its own.
export default {
  ...phone,
  build: { ...phone.build, rolldownOptions: { ...phone.build?.rolldownOptions, input: ['src/web/my.html'] } },
}
