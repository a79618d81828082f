-- Waiting needs are served in the order in which they were recorded; the time of the request may be a claim.
set local lock_timeout = '3s';
alter table need add column queued_from timestamptz;
update need set queued_from = requested_at;
alter table need alter column queued_from set not null;
comment on column need.queued_from is
    'When the application or the need was recorded; the time of the request for needs confirmed before this was published.';
drop index ix_need_due;
create index ix_need_due on need (queued_from, id) where due_at is not null;
comment on index ix_need_due is 'The queue: needs that are due, the earliest recorded first.';
