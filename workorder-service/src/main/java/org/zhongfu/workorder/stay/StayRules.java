// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhongfu.platform.kernel.Zones;

/**
 * Which days of a stay count. The values are data: the resource {@code stay-rules.json} has them, with version and source.
 *
 * @param version raised with each change; kept in the hash chain with each day
 * @param source where the values come from
 * @param admissionDay true when the day of the admission counts
 * @param dischargeDay true when the day of the discharge counts
 * @param sameDay true when a stay that ends on the day of its admission counts as a day
 * @param firstDayOfLeave true when the day on which the person leaves over night counts
 * @param leaveDay true when a day of leave counts
 * @param dayOfReturn true when the day of the return counts
 */
record StayRules(
        int version,
        String source,
        boolean admissionDay,
        boolean dischargeDay,
        boolean sameDay,
        boolean firstDayOfLeave,
        boolean leaveDay,
        boolean dayOfReturn) {

    private static final String RESOURCE = "/stay-rules.json";

    /**
     * The days that count.
     *
     * @param today of a stay that lasts, the days before this one are known
     */
    SortedSet<LocalDate> days(StayTimes times, LocalDate today) {
        LocalDate discharge = times.dischargeDay();
        LocalDate end = discharge == null ? today : discharge.plusDays(1);
        SortedSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day = times.admissionDay(); day.isBefore(end); day = day.plusDays(1)) {
            if (counts(times, day) && times.to(day).isAfter(times.from(day))) {
                days.add(day);
            }
        }
        return days;
    }

    private boolean counts(StayTimes times, LocalDate day) {
        boolean first = day.equals(times.admissionDay());
        boolean last = day.equals(times.dischargeDay());
        if (first && last) {
            return sameDay;
        }
        if (last) {
            return dischargeDay;
        }
        return first ? admissionDay : times.leaves().stream().allMatch(leave -> counts(leave, day));
    }

    /** Whether a day counts beside a leave; a leave that ends on its first day changes nothing. */
    private boolean counts(StayLeave leave, LocalDate day) {
        LocalDate left = Zones.dayOf(leave.leftAt());
        Instant returned = leave.returnedAt();
        LocalDate back = returned == null ? null : Zones.dayOf(returned);
        if (day.isBefore(left) || left.equals(back) || (back != null && day.isAfter(back))) {
            return true;
        }
        if (day.equals(left)) {
            return firstDayOfLeave;
        }
        return day.equals(back) ? dayOfReturn : leaveDay;
    }

    /** The rules of this build. */
    static StayRules read() {
        try (InputStream file = StayRules.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new ObjectMapper().readValue(file, StayRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    /** Provides the rules to the beans of the service. */
    static final class Producer {

        @Produces
        @Singleton
        StayRules rules() {
            return read();
        }
    }
}
