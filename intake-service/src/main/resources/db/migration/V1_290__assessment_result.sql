-- What was computed from the answers when the assessment was recorded, and the circumstances that were found: health data, so encrypted.
set local lock_timeout = '3s';
alter table assessment add column result_sealed text;
comment on column assessment.result_sealed is
    'Circumstances, scores of the groups, and the level of the score alone, as JSON. Absent in rows of before: it follows from the answers.';
