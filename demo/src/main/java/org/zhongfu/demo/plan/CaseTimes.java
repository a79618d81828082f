// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.random.RandomGenerator;

/** The times of the steps of a case: up to the accepted order from the day of the application, from the delivery on afterwards. */
final class CaseTimes {

    private final RandomGenerator random;
    private final LocalDate applied;
    private final LocalDate accepted;
    private final LocalDate assessed;
    private final LocalDate confirmed;

    CaseTimes(RandomGenerator random, LocalDate onOrAfter) {
        this.random = random;
        this.applied = WorkDays.onOrAfter(onOrAfter);
        this.accepted = WorkDays.plus(applied, 1 + random.nextInt(2));
        this.assessed = WorkDays.plus(accepted, 1 + random.nextInt(2));
        this.confirmed = WorkDays.plus(assessed, 1);
    }

    /** The first day on which a visit can be. */
    LocalDate firstVisit() {
        return WorkDays.plus(confirmed, 1);
    }

    CasePlan.Times until(Instant delivered) {
        LocalDate returned = WorkDays.plus(BeijingTime.dayOf(delivered), 1 + random.nextInt(4));
        Instant submitted = time(applied, 10, 300);
        return new CasePlan.Times(
                new CasePlan.IntakeTimes(
                        submitted,
                        submitted.plus(Duration.ofMinutes(15L + random.nextInt(120))),
                        time(accepted, 10, 90),
                        time(accepted, 12, 90),
                        time(assessed, 10, 120),
                        time(assessed, 16, 90),
                        time(confirmed, 10, 90)),
                new CasePlan.ServiceTimes(
                        time(confirmed, 12, 60),
                        time(confirmed, 15, 60),
                        time(confirmed, 17, 60),
                        delivered,
                        time(returned, 11, 90),
                        time(returned, 16, 90),
                        time(WorkDays.plus(returned, 1), 11, 300)));
    }

    private Instant time(LocalDate day, int hour, int withinMinutes) {
        return BeijingTime.at(day, LocalTime.of(hour, 0)).plus(Duration.ofMinutes(random.nextInt(withinMinutes)));
    }
}
