-- An order follows a person who moves until it is closed, also when its match is fulfilled.
alter table match add column order_closed boolean not null default false;
comment on column match.order_closed is 'The work order was closed: it follows the person no more.';
-- Read when facts with another area arrive.
create index ix_match_person_open_order on match (person_id) where status in ('ACCEPTED', 'FULFILLED') and not order_closed;
