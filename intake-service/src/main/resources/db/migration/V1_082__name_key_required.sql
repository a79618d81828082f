-- All rows have a key since version 1.081; the search by the plain name is gone.
set local lock_timeout = '3s';
alter table person alter column name_key set not null;
drop index ix_person_name;
create index ix_person_name_key on person (name_key text_pattern_ops);
comment on index ix_person_name_key is 'Search by the beginning of the name, in any spelling.';
