-- Which of the clinic's keys wraps half and PIN. A row from before has none, and is wrapped at the next start.
alter table pockets add column half_key text;
