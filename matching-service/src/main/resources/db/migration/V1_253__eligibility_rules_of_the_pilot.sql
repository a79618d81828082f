-- The rule of each service of the pilot. Where the report names who a service is for, the rule is that of the report: training
-- for ages 16 to 59, capability under 18, care assessment for persons in special hardship. The other groups and the care levels are
-- starting values of this system; a new version of a rule replaces one. A household survey is work of the process and has no rule.
-- A service for which an installation published a rule of its own keeps it.
alter table eligibility_rule add column source text;

insert into eligibility_rule (id, service_item, version, valid_from, conditions, occurred_at, recorded_at, backfilled,
                              created_by, source)
select ('019243a8-f800-7000-8000-0000000001' || number)::uuid, item, 1, '2024-10-01', conditions, '2024-10-01T00:00:00+08:00',
       '2024-10-01T00:00:00+08:00', false, 'system', 'cdcn.org.cn/article/37449; starting values'
from (values
    ('02', 'REHAB_NURSING',
    '{"anyGroupOf":["SPECIAL_HARDSHIP","CHILD_IN_DIFFICULTY","SEVERE_DISABILITY","SERIOUS_ILLNESS","VULNERABLE_ELDER"],"anyLevelOf":[{"instrument":"SELF_CARE_6","levels":["PARTIAL_CARE","FULL_CARE"]}]}'),
    ('03', 'MEDICAL_ESCORT',
    '{"anyGroupOf":["SPECIAL_HARDSHIP","SEVERE_DISABILITY","SERIOUS_ILLNESS","VULNERABLE_ELDER"]}'),
    ('04', 'HOME_CLEANING',
    '{"anyGroupOf":["SPECIAL_HARDSHIP","SEVERE_DISABILITY","SERIOUS_ILLNESS","VULNERABLE_ELDER"]}'),
    ('05', 'SKILL_CULTIVATION',
    '{"anyGroupOf":["SPECIAL_HARDSHIP","CHILD_IN_DIFFICULTY","SEVERE_DISABILITY","SERIOUS_ILLNESS","VULNERABLE_ELDER","LOW_INCOME"],"minAge":16,"maxAge":59}'),
    ('06', 'CULTURAL_ACTIVITY',
    '{"anyGroupOf":["SPECIAL_HARDSHIP","CHILD_IN_DIFFICULTY","SEVERE_DISABILITY","SERIOUS_ILLNESS","VULNERABLE_ELDER","LOW_INCOME"]}'),
    ('07', 'SPECIAL_EDU_REHAB',
    '{"anyGroupOf":["CHILD_IN_DIFFICULTY","SEVERE_DISABILITY"],"maxAge":17}'),
    ('08', 'LIFE_SKILL_TRAINING',
    '{"anyGroupOf":["SPECIAL_HARDSHIP","CHILD_IN_DIFFICULTY","SEVERE_DISABILITY","SERIOUS_ILLNESS","VULNERABLE_ELDER","LOW_INCOME"],"minAge":16,"maxAge":59}'),
    ('09', 'CARE_ASSESSMENT',
    '{"anyGroupOf":["SPECIAL_HARDSHIP"]}'),
    ('0a', 'SOCIAL_INCLUSION',
    '{"anyGroupOf":["SPECIAL_HARDSHIP","CHILD_IN_DIFFICULTY","SEVERE_DISABILITY","SERIOUS_ILLNESS","VULNERABLE_ELDER","LOW_INCOME"]}'),
    ('0b', 'PSYCH_COUNSELLING',
    '{"anyGroupOf":["SPECIAL_HARDSHIP","CHILD_IN_DIFFICULTY","SEVERE_DISABILITY","SERIOUS_ILLNESS","VULNERABLE_ELDER","LOW_INCOME"]}'),
    ('0c', 'RESOURCE_LINKING',
    '{"anyGroupOf":["SPECIAL_HARDSHIP","CHILD_IN_DIFFICULTY","SEVERE_DISABILITY","SERIOUS_ILLNESS","VULNERABLE_ELDER","LOW_INCOME"]}'),
    ('0d', 'CHILD_CAPABILITY',
    '{"anyGroupOf":["CHILD_IN_DIFFICULTY"],"maxAge":17}'),
    ('0e', 'DAILY_CARE',
    '{"anyGroupOf":["SPECIAL_HARDSHIP","CHILD_IN_DIFFICULTY","SEVERE_DISABILITY","VULNERABLE_ELDER"],"anyLevelOf":[{"instrument":"SELF_CARE_6","levels":["PARTIAL_CARE","FULL_CARE"]}]}')
) as rule (number, item, conditions)
where not exists (select 1 from eligibility_rule present where present.service_item = rule.item);

update eligibility_rule set source = 'cdcn.org.cn/article/37449; starting values' where created_by = 'system' and source is null;
