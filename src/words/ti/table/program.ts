import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'እዚ መሳርሒ ዝዓቀቦ ጠፊኡ ኣሎ። ኣብ ክሊኒክ ዘሎ ደሓን ኣሎ።',
  'program.later': 'ሓድሽ ፕሮግራም ዝዓቀቦ ነገር ኣብዚ ይጽበ ኣሎ። እቲ ፕሮግራም ክሳብ ዝምለስ ከምዘለዎ ይጸንሕ።',
}
