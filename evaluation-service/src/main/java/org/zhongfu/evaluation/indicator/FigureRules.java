// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.kernel.Zones;

/** The versions of the rules of figures; a row is judged by the version in force on its day. */
@ApplicationScoped
public class FigureRules {

    private static final String COLUMNS =
            "select version, valid_from, respondents, longest_response_minutes, smallest_cell, source from figure_rule ";
    private static final String IN_FORCE = COLUMNS + "where valid_from <= :day order by valid_from desc limit 1";

    private final Jdbi jdbi;
    private final InstantSource clock;

    FigureRules(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** All versions, the earliest first. */
    @Transactional
    public List<FigureRule> all() {
        return jdbi.withHandle(sql -> sql.createQuery(COLUMNS + "order by valid_from")
                .mapTo(FigureRule.class)
                .list());
    }

    /** The version in force today: what is shown to whom does not depend on the day of the rows. */
    @Transactional
    public FigureRule inForce() {
        LocalDate today = Zones.dayOf(clock.instant());
        return jdbi.withHandle(sql -> sql.createQuery(IN_FORCE)
                .bind("day", today)
                .mapTo(FigureRule.class)
                .one());
    }
}
