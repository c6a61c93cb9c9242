export { memoryReviews } from './memory-reviews.ts'
export { reviewsOn, type ClipHead, type Review, type Reviews } from './reviews.ts'
