-- The handling of a dissatisfied return visit has a clock.
set local lock_timeout = '3s';
alter table stage_clock drop constraint ck_stage_clock_stage;
alter table stage_clock add constraint ck_stage_clock_stage
    check (stage in ('RECEPTION', 'ACCEPTANCE', 'FOLLOW_UP', 'RETURN_VISIT', 'DISSATISFACTION'));
