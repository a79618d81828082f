-- Codes and names of the services of all lists published so far, beside those built in: a bureau adds services of its own.
create table listed_service (
    code         text    not null,
    name_zh      text    not null,
    name_en      text    not null,
    list_version integer not null,
    constraint pk_listed_service primary key (code)
);
