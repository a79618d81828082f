// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.calendar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.CalendarNoticeId;
import org.zhongfu.contracts.intake.IntakeEvent.CalendarNoticePublished;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.AreaScope;

/** A notice that an officer entered. It is not changed: a new version is entered. */
@Entity
@Table(name = "calendar_notice")
@KeepsHistory("CALENDAR_NOTICE")
class StoredNotice extends PanacheEntityBase implements HasProvenance {

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private @Nullable String areaCode;

    @SuppressWarnings("UnusedVariable") // The calendar reads it.
    private String areaPrefix;

    private int year;
    private int version;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<LocalDate> holidays;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<LocalDate> workdays;

    private String source;
    private String reason;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected StoredNotice() {} // for Hibernate only

    StoredNotice(CalendarNoticeId id, EnterCalendarNoticeRequest request, int version, Provenance provenance) {
        this.id = id.value();
        areaCode = request.areaCode();
        areaPrefix = prefixOf(request.areaCode());
        year = request.year();
        this.version = version;
        holidays = request.holidays().stream().sorted().toList();
        workdays = request.workdays().stream().sorted().toList();
        source = request.source();
        reason = request.reason();
        this.provenance = provenance;
    }

    /** What area codes a notice applies to start with; empty for the whole country. */
    static String prefixOf(@Nullable String areaCode) {
        return areaCode == null ? "" : AreaScope.of(areaCode).prefix();
    }

    CalendarNoticeId id() {
        return new CalendarNoticeId(id);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    CalendarNoticePublished published() {
        return new CalendarNoticePublished(
                id(),
                1,
                areaCode,
                year,
                version,
                List.copyOf(holidays),
                List.copyOf(workdays),
                source,
                provenance.occurredAt(),
                provenance.backfilled());
    }

    CalendarNoticeView view() {
        return new CalendarNoticeView(
                id(),
                areaCode,
                year,
                version,
                List.copyOf(holidays),
                List.copyOf(workdays),
                source,
                reason,
                RecordTimes.of(provenance));
    }
}
