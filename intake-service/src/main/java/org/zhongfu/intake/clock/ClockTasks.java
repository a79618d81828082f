// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.StageClockId;

/** The tasks of levels whose stages below are overdue: one per clock and level, open until the clock stops. */
@ApplicationScoped
class ClockTasks {

    private final Jdbi jdbi;

    ClockTasks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Opens the task of a level; false when it has been opened before. */
    boolean open(StageClockId clock, AdministrativeLevel level, String areaCode, Instant now) {
        return jdbi.withHandle(sql -> sql.createUpdate("insert into clock_task (clock_id, level, area_code, opened_at)"
                                + " values (:clock, :level, :area, :now) on conflict (clock_id, level) do nothing")
                        .bind("clock", clock)
                        .bind("level", level.name())
                        .bind("area", areaCode)
                        .bind("now", now)
                        .execute())
                == 1;
    }

    /** Closes the tasks of a clock that stopped. */
    void close(StageClockId clock, Instant at) {
        jdbi.useHandle(sql -> sql.createUpdate(
                        "update clock_task set closed_at = :at where clock_id = :clock and closed_at is null")
                .bind("clock", clock)
                .bind("at", at)
                .execute());
    }
}
