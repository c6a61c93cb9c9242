import { DatabaseSync } from 'node:sqlite'

/** Loaded before a desk, it switches the syncs of its databases off: for a trace that must be found out. */
const exec = DatabaseSync.prototype.exec
DatabaseSync.prototype.exec = function (sql) {
  return exec.call(this, sql.replace('synchronous = full', 'synchronous = off'))
}
