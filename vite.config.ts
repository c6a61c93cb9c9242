import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Functions that only make a schema. */
const schemas =
  'array boolean brand check custom integer intersect lazy length literal map maxLength maxValue minLength minValue nonEmpty nullable number object omit optional partial partialCheck picklist pipe rawCheck readonly record regex strictObject strictTuple string transform trim tuple union unknown variant'.split(
    ' ',
  )

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
      treeshake: {
        // Our rooms do nothing when they are read: what a screen does not use of them is left out, schemas nobody asks as well.
        moduleSideEffects: id => !/\/src\/(record|time|people|words|story|visit|plan|exchange)\//.test(id),
        manualPureFunctions: schemas.map(name => `v.${name}`),
      },
    },
  },
})
