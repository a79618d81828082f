-- A provider that declined a need is offered it again after a period, which depends on the reason and is data in versions.
set local lock_timeout = '3s';
create table decline_period (
    version     integer not null,
    reason_code text    not null,
    days        integer not null,
    source      text    not null,
    constraint pk_decline_period primary key (version, reason_code),
    constraint ck_decline_period_days check (days between 0 and 3660)
);
comment on table decline_period is
    'For how many days a provider that declined a need is not offered it again; the highest version applies. DEFAULT is for reasons without a row.';
insert into decline_period (version, reason_code, days, source)
select 1, code, days, 'Starting values of this system: no published rule was found that names periods. A bureau changes them in a higher version.'
from (values ('DEFAULT', 90), ('EXPIRED', 14), ('ORDER_REFUSED', 30), ('ORDER_CANCELLED', 30), ('NO_CAPACITY', 30),
    ('NOT_QUALIFIED', 90), ('TOO_FAR', 180), ('PERSON_DECLINES', 365), ('WRONG_DATA', 7)) as v (code, days);

create table decline_end (
    match_id  uuid        not null,
    ended_at  timestamptz not null,
    ended_by  text        not null,
    reason    text,
    constraint pk_decline_end primary key (match_id),
    constraint fk_decline_end_match foreign key (match_id) references match (id)
);
comment on table decline_end is
    'Declines that no longer count: their period is over (system), or an officer decided so, with a reason.';

create view standing_decline as
select m.id as match_id, m.need_id, m.provider_id, m.turned_away_at as declined_at,
       m.turned_away_at + make_interval(days => coalesce(p.days, d.days)) as declined_until
from match m
join decline_period d
    on d.reason_code = 'DEFAULT' and d.version = (select max(version) from decline_period)
left join decline_period p
    on p.version = d.version and p.reason_code = case when m.status = 'EXPIRED' then 'EXPIRED' else m.reason_code end
where m.turned_away_at is not null
  and not exists (select 1 from decline_end e where e.match_id = m.id);
comment on view standing_decline is 'Declines that no officer has ended, each with the time until which it counts.';
