-- How the service of an order is delivered. All orders of before are delivered by visits.
alter table work_order add column shape text not null default 'VISIT';
alter table work_order add constraint ck_work_order_shape
    check (shape in ('VISIT', 'ESCORT', 'SESSION', 'COURSE', 'STAY', 'ASSESSMENT', 'REFERRAL', 'COUNSELLING'));
