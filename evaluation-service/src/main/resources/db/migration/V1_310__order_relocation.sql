-- Orders follow persons who move until they are closed: who may rate them is judged by the present area, figures by the first one.
alter table order_fact
    add column present_area_code text,
    add column relocation_version bigint not null default 0;
comment on column order_fact.present_area_code is 'The area the order moved to; null when it was not moved.';
comment on column order_fact.relocation_version is 'Version of the order at its latest move; 0 when it was not moved.';
