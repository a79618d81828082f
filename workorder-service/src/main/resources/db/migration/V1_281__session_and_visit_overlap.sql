-- A worker is not at a session and on a visit at the same time. Two tables have no common exclusion constraint, so triggers compare
-- them, one transaction of a worker after the other, and refuse with the code of an exclusion (23P01).
set local lock_timeout = '3s';
create function visit_refuse_session_overlap() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('calendar of worker ' || new.worker_id, 0));
    if exists (select 1 from session_worker s
               where s.worker_id = new.worker_id
                 and (s.state = 'HELD' or (s.state = 'PLANNED' and new.status = 'PLANNED'))
                 and tstzrange(s.busy_from, s.busy_to, '[)') && tstzrange(new.busy_from, new.busy_to, '[)')) then
        raise exception 'the worker is at a session at that time' using errcode = '23P01';
    end if;
    return new;
end
$$;
create trigger tr_visit_session_overlap_new before insert on visit for each row
    when (new.session_id is null and new.status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED'))
    execute function visit_refuse_session_overlap();
create trigger tr_visit_session_overlap before update on visit for each row
    when (new.session_id is null and new.status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED')
        and (new.worker_id, new.busy_from, new.busy_to) is distinct from (old.worker_id, old.busy_from, old.busy_to))
    execute function visit_refuse_session_overlap();
comment on function visit_refuse_session_overlap() is
    'What took place is not refused because of a session that is only planned: the session is moved then.';

create function session_worker_refuse_visit_overlap() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('calendar of worker ' || new.worker_id, 0));
    if exists (select 1 from visit v
               where v.worker_id = new.worker_id and v.session_id is null
                 and v.status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED')
                 and tstzrange(v.busy_from, v.busy_to, '[)') && tstzrange(new.busy_from, new.busy_to, '[)')) then
        raise exception 'the worker has a visit at the time of the session' using errcode = '23P01';
    end if;
    return new;
end
$$;
create trigger tr_session_worker_visit_overlap_new before insert on session_worker for each row
    when (new.state in ('PLANNED', 'HELD'))
    execute function session_worker_refuse_visit_overlap();
create trigger tr_session_worker_visit_overlap before update on session_worker for each row
    when (new.state in ('PLANNED', 'HELD')
        and (new.worker_id, new.busy_from, new.busy_to, new.state)
            is distinct from (old.worker_id, old.busy_from, old.busy_to, old.state))
    execute function session_worker_refuse_visit_overlap();
comment on function session_worker_refuse_visit_overlap() is
    'Planned visits are cut before a session that was held takes their time; others are refused.';
