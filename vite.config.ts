import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Functions that only make a schema. */
const schemas =
  'array boolean brand check custom integer intersect lazy length literal map maxLength maxValue minLength minValue nonEmpty nullable number object omit optional partial partialCheck picklist pipe rawCheck readonly record regex strictObject strictTuple string transform trim tuple union unknown variant'.split(
    ' ',
  )

/**
 * How a script's file is called. Words say of which language and shelf they are, so that a device can keep those it uses
 * (`offline/program.ts`). `of`: what stands before the name.
 */
export const called =
  (of = '') =>
  ({ moduleIds }: { readonly moduleIds: readonly string[] }): string => {
    const [first = '', second] = moduleIds.filter(id => !id.includes('\0'))
    const words = /\/src\/words\/([a-zA-Z-]+)\/(phone|table|staff|locale|events)\b/.exec(second ?? first)
    return words ? `assets/${of}words-${words[1]}-${words[2]}-[hash].js` : `assets/${of}[name]-[hash].js`
  }

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['src/web/index.html', 'src/web/interpret.html'],
      output: { chunkFileNames: called() },
      treeshake: {
        // Our rooms do nothing when they are read: what a screen does not use of them is left out, schemas nobody asks as well.
        moduleSideEffects: id => !/\/src\/(record|time|people|words|story|visit|plan|exchange)\//.test(id),
        manualPureFunctions: schemas.map(name => `v.${name}`),
      },
    },
  },
})
