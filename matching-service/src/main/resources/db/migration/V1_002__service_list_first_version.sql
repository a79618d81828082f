-- The services the pilot itself names (cdcn.org.cn/article/37449). Durations, staff and target hours are starting
-- values of this system, not printed anywhere; a new version of the list corrects them.
insert into service_list (id, version, valid_from, source, occurred_at, recorded_at, backfilled, created_by)
values ('018cc251-f400-7000-8000-000000000001', 1, '2024-01-01', 'cdcn.org.cn/article/37449',
        '2024-01-01T00:00:00+08:00', '2024-01-01T00:00:00+08:00', false, 'system');

insert into service_item (list_id, code, service_class, unit, duration_minutes, staff_needed, required_credential,
                          acceptance_hours, first_visit_hours, return_visit_hours, guide_version)
select '018cc251-f400-7000-8000-000000000001', code, service_class, unit, minutes, staff, credential, 48, 72, 168, 1
from (values
    ('REHAB_NURSING', 'CARE', 'VISIT', 60, 1, 'REHAB_THERAPIST'),
    ('MEDICAL_ESCORT', 'CARE', 'VISIT', 180, 1, null),
    ('HOME_COOKING', 'LIVING', 'VISIT', 60, 1, 'HEALTH_CERTIFICATE'),
    ('HOME_CLEANING', 'LIVING', 'VISIT', 120, 1, null),
    ('SKILL_CULTIVATION', 'SUPPORT', 'VISIT', 120, 1, null),
    ('CULTURAL_ACTIVITY', 'SUPPORT', 'SESSION', 120, 2, null),
    ('SPECIAL_EDU_REHAB', 'CARE', 'PERSON', 480, 1, 'REHAB_THERAPIST'),
    ('LIFE_SKILL_TRAINING', 'SUPPORT', 'VISIT', 90, 1, null),
    ('CARE_ASSESSMENT', 'CARE', 'VISIT', 60, 1, 'ASSISTANT_SW'),
    ('HOUSEHOLD_SURVEY', null, 'VISIT', 45, 1, null),
    ('SOCIAL_INCLUSION', 'SUPPORT', 'VISIT', 90, 1, null),
    ('PSYCH_COUNSELLING', 'SUPPORT', 'VISIT', 60, 1, 'ASSISTANT_SW'),
    ('RESOURCE_LINKING', 'SUPPORT', 'VISIT', 45, 1, null),
    ('CHILD_CAPABILITY', 'SUPPORT', 'VISIT', 90, 1, null),
    ('DAILY_CARE', 'CARE', 'VISIT', 120, 1, null)
) as item (code, service_class, unit, minutes, staff, credential);
