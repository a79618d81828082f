-- The rules of figures, in versions with their source. A version is not changed: a correction is a further version. Each
-- row is judged by the version in force on its own day, so that figures of past periods keep their rule.
create table figure_rule (
    version                  integer not null,
    valid_from               date    not null,
    respondents              text[]  not null,
    longest_response_minutes bigint  not null,
    smallest_cell            integer not null,
    source                   text    not null,
    constraint figure_rule_pk primary key (version),
    constraint figure_rule_valid_from_uk unique (valid_from),
    constraint figure_rule_respondents_ck check (cardinality(respondents) > 0),
    constraint figure_rule_longest_ck check (longest_response_minutes > 0),
    constraint figure_rule_smallest_ck check (smallest_cell > 0)
);
comment on column figure_rule.valid_from is 'First civil day in Asia/Shanghai; the version is in force until the next one begins.';
comment on column figure_rule.respondents is 'Order of precedence: of several respondents about one order the first one counts; those not listed come last.';
comment on column figure_rule.longest_response_minutes is 'A longer response time is an error of entry: it is listed and left out of the mean.';
comment on column figure_rule.smallest_cell is 'Figures of fewer persons are shown only to roles that may read the rows.';

create function figure_rule_refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'a version of the rules of figures is not changed; add another version';
end;
$$;

create trigger figure_rule_refuse_change_tr
    before update or delete on figure_rule
    for each row execute function figure_rule_refuse_change();

insert into figure_rule (version, valid_from, respondents, longest_response_minutes, smallest_cell, source)
values (1, '2000-01-01', '{PERSON,GUARDIAN,CARER}', 731 * 24 * 60, 5,
        'Respondents: who received the service is asked first, then who represents them by law, then who cares for them '
        || '(民法典 art. 27, 28, 34). Longest response: two years, a bound of plausibility of this project. Smallest cell: '
        || 'five persons, common practice of statistical disclosure control; 个人信息保护法 art. 6, 28.');
