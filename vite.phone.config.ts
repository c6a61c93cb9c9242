import { defineConfig, mergeConfig } from 'vite'
import clinic from './vite.config.ts'

/** The pages of phones are built by themselves: few files, each fetched once over a slow network. */
export default mergeConfig(
  clinic,
  defineConfig({
    build: {
      emptyOutDir: false,
      rolldownOptions: {
        input: ['src/web/my.html', 'src/web/interpret.html'],
        output: { entryFileNames: 'assets/phone-[name]-[hash].js', chunkFileNames: 'assets/phone-[name]-[hash].js' },
      },
    },
  }),
)
