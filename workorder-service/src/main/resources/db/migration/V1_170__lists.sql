-- Lists that people work from: each has an index in its order, so that a page is read without sorting.
set local lock_timeout = '3s';
create index ix_visit_worker_planned on visit (worker_id, planned_from, id);
create index ix_visit_planned_from on visit (planned_from, id);
create index ix_work_order_org_given on work_order (provider_org, occurred_at, id);
create index ix_work_order_given on work_order (occurred_at, id);
create index ix_work_order_open on work_order (occurred_at, id) where status in
    ('OFFERED', 'ACCEPTED', 'SCHEDULED', 'IN_SERVICE', 'SUSPENDED', 'DELIVERED', 'RETURN_VISITED');
create index ix_work_order_requested on work_order (requested_at, id) where status in
    ('OFFERED', 'ACCEPTED', 'SCHEDULED', 'IN_SERVICE', 'SUSPENDED', 'DELIVERED', 'RETURN_VISITED');
create index ix_work_order_period_to on work_order (period_to, id) where status in
    ('OFFERED', 'ACCEPTED', 'SCHEDULED', 'IN_SERVICE', 'SUSPENDED', 'DELIVERED', 'RETURN_VISITED');
create index ix_visit_open on visit (order_id) where status in ('PLANNED', 'IN_PROGRESS');
create index ix_visit_review_opened on visit_review (opened_at, id) where waiting;
comment on index ix_visit_worker_planned is 'The visits of a worker on a day, in the order of the day.';
comment on index ix_visit_planned_from is 'The visits of a provider or an area on a day.';
comment on index ix_work_order_org_given is 'The orders of a provider that wait longest.';
comment on index ix_work_order_given is 'All orders of an area by time.';
comment on index ix_work_order_open is 'The orders of an area that wait longest: closed ones, which become most, are left out.';
comment on index ix_work_order_requested is 'Open orders whose help was requested first.';
comment on index ix_work_order_period_to is 'Open orders that end next.';
comment on index ix_visit_open is 'Orders without an open visit are those that are not in this index.';
comment on index ix_visit_review_opened is 'The queue by age.';
