import { DatabaseSync } from 'node:sqlite'
import { memoryReviews } from './memory-reviews.ts'
import { migrate } from '../migrations.ts'
import { keepsTheReviews } from './reviews.contract.ts'
import { sqlReviews } from './sql-reviews.ts'
import { sqliteDatabase } from '../sqlite-database.ts'

keepsTheReviews('reviews in memory', memoryReviews)
keepsTheReviews('reviews in SQLite', () => {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
  migrate(database)
  database.exec(`insert into clinics (clinic, position) values ('north', 0), ('south', 0)`)
  return sqlReviews(sqliteDatabase(database))
})
