-- Pickers forgive accents and slips of typing. Both extensions come with PostgreSQL, and are trusted: who may create
-- in the database may create them.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
