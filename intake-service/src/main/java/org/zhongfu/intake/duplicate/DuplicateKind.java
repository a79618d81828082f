// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.duplicate;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A kind of records, with the condition under which {@code r} and {@code o} probably belong to one person. Both are always
 * narrowed to the area of the caller.
 */
enum DuplicateKind {
    /** Files in use; files whose merge was rejected are not of one person. */
    PERSON(
            DuplicateReason.SAME_NAME_AND_BIRTH_DATE,
            "person",
            "name_key, birth_date",
            "r.status in ('ACTIVE', 'DECEASED')",
            """
            o.name_key = r.name_key and o.birth_date = r.birth_date and o.id <> r.id
            and o.status in ('ACTIVE', 'DECEASED')
            and not exists (select 1 from person_merge m where m.status = 'REJECTED'
                and m.surviving_id in (r.id, o.id) and m.duplicate_id in (r.id, o.id))
            """),
    /** Open applications. */
    APPLICATION(
            DuplicateReason.SAME_ID_NUMBER,
            "application",
            "id_number_index",
            "r.id_number_index is not null and r.status in ('SUBMITTED', 'RECEIVED', 'RETURNED')",
            """
            o.id_number_index = r.id_number_index and o.id <> r.id
            and o.status in ('SUBMITTED', 'RECEIVED', 'RETURNED')
            """);

    private final DuplicateReason reason;
    private final String table;
    private final String same;
    private final String considered;
    private final String alike;

    DuplicateKind(DuplicateReason reason, String table, String same, String considered, String alike) {
        this.reason = reason;
        this.table = table;
        this.same = same;
        this.considered = considered;
        this.alike = alike;
    }

    DuplicateReason reason() {
        return reason;
    }

    /** The records of a page that have others. */
    String page() {
        return "select r.id, r.area_code, r.recorded_at " + found() + " and r.id > :behind order by r.id limit :most";
    }

    /** How many records have others, counted up to a limit. */
    String total() {
        return "select count(*) from (select 1 " + found() + " limit :most) counted";
    }

    /** The others of some records. */
    String others() {
        return """
                select r.id as of_id, o.id, o.area_code, o.recorded_at
                from %s r join %s o on %s and o.area_code like :scope
                where r.id = any(:ids)
                order by o.id
                """.formatted(table, table, alike);
    }

    /**
     * Values that occur twice are found by one scan of the index in its order; only their records are compared. "offset 0" keeps
     * the database from joining all records of the area instead.
     */
    private String found() {
        return """
                from (select %1$s from %2$s r where %3$s and r.area_code like :scope
                      group by %1$s having count(*) > 1) twice
                cross join lateral (
                    select r.id, r.area_code, r.recorded_at from %2$s r
                    where %4$s and %3$s and r.area_code like :scope and r.area_code like :area
                      and exists (select 1 from %2$s o where %5$s and o.area_code like :scope)
                    offset 0) r
                where true
                """.formatted(same, table, considered, equal(), alike);
    }

    private String equal() {
        return Arrays.stream(same.split(", "))
                .map(column -> "r." + column + " = twice." + column)
                .collect(Collectors.joining(" and "));
    }
}
