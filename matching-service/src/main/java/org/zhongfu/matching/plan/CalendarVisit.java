// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit in the calendar of a worker, as far as it has been told. Written by {@link CalendarCopy} alone. */
@Entity
class CalendarVisit extends PanacheEntityBase {

    /** Taken for a visit whose planned end nobody has told yet. */
    private static final Duration USUAL = Duration.ofHours(1);

    @Id
    private UUID visitId;

    @SuppressWarnings("UnusedVariable") // Queried: what is older changes nothing.
    private long version;

    private UUID needId;

    @SuppressWarnings("UnusedVariable") // Queried: who usually comes to a person.
    private @Nullable UUID personId;

    private @Nullable UUID workerId;
    private @Nullable Instant plannedFrom;
    private @Nullable Instant plannedTo;
    private @Nullable Instant startedAt;

    @SuppressWarnings("UnusedVariable") // Kept to tell how long it took.
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private CalendarStatus status;

    @SuppressWarnings("NullAway.Init")
    protected CalendarVisit() {} // for Hibernate only

    UUID visitId() {
        return visitId;
    }

    UUID needId() {
        return needId;
    }

    @Nullable
    UUID workerId() {
        return workerId;
    }

    CalendarStatus status() {
        return status;
    }

    /** When it begins or began; null while only its end has been told. */
    @Nullable
    Instant from() {
        return startedAt == null ? plannedFrom : startedAt;
    }

    /** When it should be over, given when it begins. */
    Instant until(Instant from) {
        Instant planned = plannedTo == null ? from.plus(USUAL) : plannedTo;
        return planned.isAfter(from) ? planned : from.plus(USUAL);
    }
}
