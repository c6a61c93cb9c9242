/**
 * A worker that ends itself: it deletes the program that was kept and goes. What waits to be sent lies elsewhere and is not
 * touched. A browser asks for `/service.js` past its worker with every page that is opened, so no worker, however broken, stands
 * longer between a clinic and its desk than until then.
 */
export const ENDING_WORKER = `addEventListener('install', () => skipWaiting())
addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('tessera-program-')) await caches.delete(name)
  await registration.unregister()
})()))
`
