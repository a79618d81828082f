-- Copy of the notices of holidays that officers enter in intake: offers and plans count working days.
create table calendar_notice (
    id          uuid    not null,
    area_prefix text    not null,
    year        integer not null,
    version     integer not null,
    source      text    not null,
    holidays    date[]  not null,
    workdays    date[]  not null,
    constraint pk_calendar_notice primary key (id),
    constraint uk_calendar_notice_version unique (area_prefix, year, version)
);
comment on column calendar_notice.area_prefix is 'What area codes it applies to start with; empty for the whole country.';
