-- What day plans ask of a worker: services, languages, shifts, where the day begins. Stays with the provider.
alter table worker add column planning text;
alter table worker add constraint ck_worker_planning check (planning is null or planning is json object);
comment on column worker.planning is 'Null: any service, usual hours, from the provider''s base.';
