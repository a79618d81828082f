// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.workorder.TestOrder;

/** Times on civil days from today on, and visits planned at them. */
public final class PlannedDays {

    private PlannedDays() {}

    /** That hour of the civil day so many days after today, by the clock of the service. */
    public static Instant at(int day, int hour) {
        return day(day).atTime(LocalTime.of(hour, 0)).atZone(Zones.CIVIL).toInstant();
    }

    /** The civil day so many days after today. */
    public static LocalDate day(int day) {
        return Zones.dayOf(TestClock.now()).plusDays(day);
    }

    /** Plans a visit of an hour by the worker of the order, and returns its id. */
    public static String plan(TestOrder work, int day, int hour) {
        return plan(work, work.worker(), day, hour);
    }

    /** Plans a visit of an hour by a worker, and returns its id. */
    public static String plan(TestOrder work, WorkerChanged worker, int day, int hour) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "clientReference", UUID.randomUUID().toString(),
                "plannedFrom", at(day, hour).toString(),
                "plannedTo", at(day, hour + 1).toString(),
                "workerId", worker.workerId().toString()));
        String start = at(day, hour).toString();
        return work.schedule(work.coordinator(), List.of(plan))
                .then()
                .statusCode(200)
                .extract()
                .path("visits.find { it.plannedFrom == '%s' }.id".formatted(start));
    }

    /** A move to an hour of a day. */
    public static Map<String, Object> to(int day, int hour) {
        return new HashMap<>(Map.of(
                "plannedFrom", at(day, hour).toString(),
                "plannedTo", at(day, hour + 1).toString(),
                "reasonCode", "PERSON_WISH",
                "informed", List.of("PERSON", "FAMILY")));
    }
}
