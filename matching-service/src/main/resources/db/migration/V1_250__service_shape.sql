-- How a service is delivered. The items of the lists of before were all delivered as visits.
alter table service_item add column shape text not null default 'VISIT';
alter table service_item add constraint ck_service_item_shape
    check (shape in ('VISIT', 'ESCORT', 'SESSION', 'COURSE', 'STAY', 'ASSESSMENT', 'REFERRAL', 'COUNSELLING'));
alter table service_item drop constraint ck_service_item_unit;
alter table service_item add constraint ck_service_item_unit
    check (unit in ('VISIT', 'SESSION', 'PERSON', 'ATTENDANCE', 'DAY', 'REFERRAL'));
