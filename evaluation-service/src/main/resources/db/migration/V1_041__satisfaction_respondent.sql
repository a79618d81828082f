-- Who answered decides which answer of an order counts. A respondent may correct an answer: the earlier one is kept, so
-- one answer per respondent is unique only among those that correct nothing.
set local lock_timeout = '3s';

alter table satisfaction_fact add column respondent text;
update satisfaction_fact f set respondent = a.respondent from satisfaction_answer a where a.id = f.answer_id;

alter table satisfaction_answer add column correction_reason text;
create unique index satisfaction_answer_first_uk
    on satisfaction_answer (order_id, respondent) where correction_reason is null;
alter table satisfaction_answer drop constraint satisfaction_answer_respondent_uk;
create index satisfaction_answer_order_ix on satisfaction_answer (order_id, respondent);
comment on column satisfaction_answer.correction_reason is 'Why this answer takes the place of an earlier one of the same respondent; null for the first one.';
