-- The real time of a visit can be corrected: the newest event that names it holds.
set local lock_timeout = '3s';
alter table calendar_visit add column took_version bigint not null default 0;
comment on column calendar_visit.took_version is 'Version of the visit whose real time is stored; 0 before this column existed.';
update calendar_visit set took_version = 1 where started_at is not null;
