// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * The calendar in force: notices of the build, and those in the table {@code calendar_notice} of the service.
 *
 * <p>Each use reads which rows there are, so that all replicas know a notice as soon as it is committed.
 */
@ApplicationScoped
public class WorkingCalendars {

    private final Jdbi jdbi;
    private final WorkingCalendar ofBuild = WorkingCalendar.ofBuild();
    private volatile Loaded loaded = new Loaded("", ofBuild);

    private record Loaded(String rows, WorkingCalendar calendar) {}

    WorkingCalendars(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The calendar of all notices that are committed, or were added in the running transaction. */
    public WorkingCalendar current() {
        return jdbi.withHandle(sql -> {
            String rows = sql.createQuery(
                            "select coalesce(string_agg(id::text, ',' order by id), '') from calendar_notice")
                    .mapTo(String.class)
                    .one();
            Loaded known = loaded;
            if (rows.equals(known.rows())) {
                return known.calendar();
            }
            List<CalendarNotice> stored = sql.createQuery("select area_prefix, year, version, source,"
                            + " array_to_string(holidays, ',') as holidays, array_to_string(workdays, ',') as workdays"
                            + " from calendar_notice")
                    .mapTo(Row.class)
                    .map(Row::notice)
                    .list();
            Loaded read = new Loaded(rows, ofBuild.with(stored));
            loaded = read;
            return read.calendar();
        });
    }

    /** Stores a copy of a notice that another service owns; a second time nothing happens. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(UUID id, CalendarNotice notice) {
        jdbi.useHandle(sql -> sql.createUpdate("insert into calendar_notice"
                        + " (id, area_prefix, year, version, source, holidays, workdays)"
                        + " values (:id, :area, :year, :version, :source, cast(string_to_array(:holidays, ',') as date[]),"
                        + " cast(string_to_array(:workdays, ',') as date[])) on conflict (id) do nothing")
                .bind("id", id)
                .bind("area", notice.area())
                .bind("year", notice.year())
                .bind("version", notice.version())
                .bind("source", notice.source())
                .bind("holidays", joined(notice.holidays()))
                .bind("workdays", joined(notice.workdays()))
                .execute());
    }

    private static String joined(Set<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    /** A row of the table. */
    record Row(
            @ColumnName("area_prefix") String area,
            int year,
            int version,
            String source,
            String holidays,
            String workdays) {

        CalendarNotice notice() {
            return new CalendarNotice(area, year, version, source, days(holidays), days(workdays));
        }

        private static Set<LocalDate> days(String joined) {
            return joined.isEmpty()
                    ? Set.of()
                    : Arrays.stream(joined.split(",")).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
        }
    }
}
