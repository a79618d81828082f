-- An officer has the rest of a need matched again; the request may arrive before the undelivered units are released.
set local lock_timeout = '3s';
alter table need add column rest_requested boolean not null default false;
comment on column need.rest_requested is 'True from the request until units are offered again.';
