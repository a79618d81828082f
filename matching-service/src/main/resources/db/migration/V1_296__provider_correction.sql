-- Name, credit code and areas of a provider are corrected with a reason; a correction is not dated before the step it follows.
set local lock_timeout = '3s';
alter table provider
    add column last_step_at      timestamptz,
    add column area_codes        text,
    add column correction_reason text;
update provider p set last_step_at = occurred_at,
    area_codes = (select string_agg(a.area_code, ',' order by a.area_code) from provider_area a where a.provider_id = p.id);
alter table provider alter column last_step_at set not null;
comment on column provider.area_codes is 'The areas in one text, for the history; table provider_area is what is read.';
comment on column provider.correction_reason is 'Why the last correction was made.';
