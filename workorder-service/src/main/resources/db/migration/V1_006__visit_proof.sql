-- The six points of proof (service, person, day, place, worker, times) are read from the visit's own row.
alter table visit
    add column person_id    uuid,
    add column service_item text,
    add column list_version integer,
    add column check_in     jsonb,
    add column check_out    jsonb,
    add column reason_sealed text;
update visit v set person_id = o.person_id, service_item = o.service_item, list_version = o.list_version
  from work_order o where o.id = v.order_id;
alter table visit
    alter column person_id set not null,
    alter column service_item set not null,
    alter column list_version set not null;
comment on column visit.check_in is 'Method, device time, receipt; the point is in check_in_sealed alone.';

-- Plans give way to what really happens, to nothing if need be; what took place always took time.
alter table visit drop constraint ck_visit_busy;
alter table visit add constraint ck_visit_busy check
    (busy_to > busy_from or (busy_to = busy_from and status not in ('IN_PROGRESS', 'VERIFIED')));
