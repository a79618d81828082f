-- Response times and the order of waiting needs depend on the time of the request: one that is dated back is marked.
set local lock_timeout = '3s';
alter table need add column request_backdate_reason text;
comment on column need.request_backdate_reason is
    'Why requested_at lies more than 72 hours before the registration, without an application; null when it does not.';
