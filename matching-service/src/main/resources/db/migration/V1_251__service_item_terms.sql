-- What an item of the list says beside its unit: its names, its group in GB/T 43153, its price terms and limits.
alter table service_item add column name_zh text;
alter table service_item add column name_en text;
alter table service_item add column home_service_group text;
alter table service_item add column price_terms text;
alter table service_item add column unit_limits text;
alter table service_item add column source text;
alter table service_item add constraint ck_service_item_price_terms check (price_terms is json object);
alter table service_item add constraint ck_service_item_unit_limits check (unit_limits is json object);
comment on column service_item.price_terms is 'Bounds of the price of a unit, surcharges and preconditions; null: only the contract says.';

-- The list of the pilot from its first month: each service in its shape. Groups of GB/T 43153, excluded costs, preconditions,
-- limits, durations and target hours are starting values of this system, not printed anywhere; a new version corrects them.
-- An installation that published a second version of its own keeps it.
insert into service_list (id, version, valid_from, source, occurred_at, recorded_at, backfilled, created_by)
select '019243a8-f800-7000-8000-000000000002', 2, '2024-10-01', 'cdcn.org.cn/article/37449; GB/T 43153-2023',
       '2024-10-01T00:00:00+08:00', '2024-10-01T00:00:00+08:00', false, 'system'
where not exists (select 1 from service_list where version >= 2);

insert into service_item (list_id, code, service_class, home_service_group, shape, unit, duration_minutes, staff_needed,
                          required_credential, price_terms, unit_limits, acceptance_hours, first_visit_hours,
                          return_visit_hours, guide_version, source)
select list.id, code, service_class, home_group, shape, unit, minutes, staff, credential, price_terms, unit_limits, 48, 72, 168,
       1, 'cdcn.org.cn/article/37449'
from service_list list,
     (values
    ('REHAB_NURSING', 'CARE', 'BASIC_CARE', 'VISIT', 'VISIT', 60, 1, 'REHAB_THERAPIST',
        '{"preconditions":["MEDICAL_ADVICE"]}', '{"perWeek":3,"perMonth":12}'),
    ('MEDICAL_ESCORT', 'CARE', 'LIVING_CARE', 'ESCORT', 'VISIT', 180, 1, null,
        '{"excludedCosts":["MEDICAL_FEES","FARES"],"preconditions":["APPOINTMENT_MADE"]}', '{"perMonth":4}'),
    ('HOME_COOKING', 'LIVING', 'LIVING_CARE', 'VISIT', 'VISIT', 60, 1, 'HEALTH_CERTIFICATE',
        '{"excludedCosts":["INGREDIENTS"]}', null),
    ('HOME_CLEANING', 'LIVING', 'LIVING_CARE', 'VISIT', 'VISIT', 120, 1, null, null, '{"perMonth":8}'),
    ('SKILL_CULTIVATION', 'SUPPORT', 'OTHER', 'COURSE', 'ATTENDANCE', 120, 1, null, null, null),
    ('CULTURAL_ACTIVITY', 'SUPPORT', 'EMOTIONAL_COMFORT', 'SESSION', 'ATTENDANCE', 120, 2, null, null, null),
    ('SPECIAL_EDU_REHAB', 'CARE', 'OTHER', 'STAY', 'DAY', 480, 1, 'REHAB_THERAPIST',
        '{"excludedCosts":["MEALS"],"preconditions":["GUARDIAN_CONSENT","MEDICAL_ADVICE"]}', null),
    ('LIFE_SKILL_TRAINING', 'SUPPORT', 'OTHER', 'COURSE', 'ATTENDANCE', 90, 1, null, null, null),
    ('CARE_ASSESSMENT', 'CARE', 'VISITING', 'ASSESSMENT', 'VISIT', 60, 1, 'ASSISTANT_SW', null, '{"perMonth":2}'),
    ('HOUSEHOLD_SURVEY', null, 'VISITING', 'VISIT', 'VISIT', 45, 1, null, null, null),
    ('SOCIAL_INCLUSION', 'SUPPORT', 'EMOTIONAL_COMFORT', 'SESSION', 'ATTENDANCE', 90, 1, null, null, null),
    ('PSYCH_COUNSELLING', 'SUPPORT', 'EMOTIONAL_COMFORT', 'COUNSELLING', 'VISIT', 60, 1, 'ASSISTANT_SW', null,
        '{"perWeek":1,"perMonth":4}'),
    ('RESOURCE_LINKING', 'SUPPORT', 'OTHER', 'REFERRAL', 'REFERRAL', 45, 1, null, null, null),
    ('CHILD_CAPABILITY', 'SUPPORT', 'OTHER', 'COURSE', 'ATTENDANCE', 90, 1, null, '{"preconditions":["GUARDIAN_CONSENT"]}',
        null),
    ('DAILY_CARE', 'CARE', 'BASIC_CARE', 'VISIT', 'VISIT', 120, 1, null, null, null)
) as item (code, service_class, home_group, shape, unit, minutes, staff, credential, price_terms, unit_limits)
where list.id = '019243a8-f800-7000-8000-000000000002';
