export { isFallback, languageShown, languageShownTo, type OwnLanguages } from './language-shown.ts'
export { lifePictures, pictureWord, type LifePicture } from './picture-word.ts'
