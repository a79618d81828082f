-- Names and comments that the database shows use the terms of the documents (docs/architecture.md, Names in the database).
set local lock_timeout = '3s';

comment on column provider.uscc_valid is
    'False when the check character is wrong: such codes are in use, therefore they are stored and not refused.';
comment on column provider_area.area_prefix is
    'The area code without the pairs of zeros at its end; the codes of the area begin with it.';
comment on index ix_worker_org is 'Coordinators read the workers of their organisation.';
comment on column worker.planning is
    'Data for day plans (JSON). Null: all services, usual hours, the day begins at the base of the provider.';

comment on table need is 'Confirmed needs, from the events of intake, and whether each awaits a match.';
comment on column need.correlation is 'Correlation id of the request that caused the need; later events contain it.';
comment on column need.wanted is 'Units of the need that no match had in use when it was last evaluated.';
comment on index ix_need_due is 'Needs to be matched now, in the order of their requests.';
comment on index ix_need_awaits is 'Needs to be matched again when units become free or a contract is recorded.';
comment on table person_facts is 'The latest facts of a person that eligibility rules use; no direct identifier.';
comment on table need_end is
    'Ends of needs that are not known yet: a need whose end arrives before its confirmation is never matched.';

alter index uk_match_live rename to uk_match_open;
alter table match rename constraint ck_match_owed to ck_match_deferred_units;
comment on index uk_match_open is 'A need is offered to or accepted by one provider at a time.';
comment on column match.turned_away_at is
    'When the provider refused the offer, let it expire, or declined the need after accepting it; the need is offered to it again only on a contract recorded later.';
comment on column match.order_over is 'True when the work order has ended and its remaining units were released.';
comment on column match.owed is 'Units to be released as soon as a voided visit returns them.';
comment on index ix_match_org is 'Coordinators read the matches of their organisation.';
comment on index ix_match_expiry is 'Offers whose time to answer ends; back-filled ones do not expire.';
comment on table units is 'The units of each match and their states; written only by matching.';
comment on index ix_units_line is 'Units in use of a contract line, per match.';
comment on table unit_use is 'The visit that used a unit: an event that arrives twice is counted once.';

comment on table waitlist_entry is 'Needs that no provider can serve now, with the reasons.';
comment on index ix_waitlist_entry_area is 'Officers read the waiting list of their area.';
comment on table line_freed is
    'Contract lines with units that became free; matching reads and deletes the rows before it takes the next need.';

comment on table calendar_visit is 'A copy of the workers'' calendar, from the events of workorder, for day plans.';
comment on column calendar_visit.version is 'Newest version received; an older event only adds values that are missing.';
comment on index ix_calendar_visit_worker is 'The times at which a worker is busy.';
comment on index ix_calendar_visit_need is 'The visits of a need that are planned or carried out.';
comment on index ix_calendar_visit_person is 'The usual worker of a person.';

comment on table plan is 'Plans of a provider for some days: jobs, continued by another replica when theirs ends.';
comment on column plan.root_id is 'The first version of the plan; a disruption creates the next one.';
comment on column plan.claim is 'Id of the run that holds the lease; a run with another id has lost the job.';
comment on column plan.cancel_asked is 'True when cancellation was requested while the job was running.';
comment on index ix_plan_open is 'Jobs to be claimed: new ones, and those whose lease has ended.';
comment on index ix_plan_org is 'Coordinators read the plans of their organisation.';
comment on table plan_outcome is 'The result of a plan, stored separately so that lists do not read it.';

alter index uk_visit_proposal_live rename to uk_visit_proposal_open;
comment on table visit_proposal is 'Visits that published plans proposed to the calendar, and the answers.';
comment on index uk_visit_proposal_open is 'One open proposal at a time per visit of a plan.';
comment on index ix_visit_proposal_worker is 'The times at which a worker is busy, or will be when the calendar confirms.';
comment on index ix_visit_proposal_match is 'The visits proposed for a match.';

comment on table matching_run is 'Jobs that allocate the waiting needs of an area together; an officer applies the result.';
comment on column matching_run.gather_until is 'When the needs are allocated; until then they are held.';
comment on column matching_run.items is 'Codes of the services chosen when the run was requested; empty: all.';
comment on index ix_matching_run_open is 'Runs with a next step, and those whose lease has ended.';
comment on table matching_run_outcome is 'The figures of a run, stored separately so that lists do not read them.';
comment on table matching_run_decision is 'The decision about each need, and its result.';
alter index ix_matching_run_decision_of_need rename to ix_matching_run_decision_need;
alter index ix_matching_run_decision_next rename to ix_matching_run_decision_proposed;
comment on index ix_matching_run_decision_proposed is 'The decisions that are not applied yet.';

alter table gathering rename constraint uk_gathering to uk_gathering_run_service;
comment on table gathering is 'Areas and services whose needs are held for a run: they are not offered individually until it ends.';
comment on column gathering.service_item is 'Null for all services.';
