-- When the last step of an order happened: the next step is not dated before it.
set local lock_timeout = '3s';
alter table work_order add column last_step_at timestamptz;
-- Known from the hash chain; the steps of visits have times of their own and are left out.
update work_order o
   set last_step_at = greatest(o.occurred_at, coalesce(
       (select max(e.occurred_at) from trail_entry e
         where e.order_id = o.id
           and e.action in ('CREATED', 'ACCEPTED', 'REFUSED', 'SCHEDULED', 'STARTED', 'SUSPENDED', 'RESUMED',
               'CANCELLED', 'DELIVERED', 'RETURN_VISITED', 'CLOSED')), o.occurred_at));
alter table work_order alter column last_step_at set not null;
