import type { story as en } from '../en/story.ts'

export const story: Record<keyof typeof en, string> = {}
