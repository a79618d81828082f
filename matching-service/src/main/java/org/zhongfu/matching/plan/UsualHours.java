// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongfu.matching.worker.WorkerPlanning.Rest;
import org.zhongfu.matching.worker.WorkerPlanning.Shift;

/**
 * What is taken where nobody has said when. All of China keeps Beijing time, and in Xinjiang the day is lived about two
 * hours later by the clock: lunch is at half past one, supper at seven. Starting values of this system, printed nowhere;
 * the version stands with each plan.
 */
final class UsualHours {

    /** Grows when the values change. */
    static final int VERSION = 1;

    private static final Hours DAY = Hours.of(9, 30, 18, 30);
    private static final Map<String, List<Hours>> OF_SERVICES = Map.of(
            "HOME_COOKING", List.of(Hours.of(11, 30, 13, 30), Hours.of(17, 30, 19, 0)),
            "MEDICAL_ESCORT", List.of(Hours.of(9, 30, 11, 30), Hours.of(15, 30, 16, 30)));

    private static final Map<String, Hours> OF_WISHES = Map.of(
            "MORNING", Hours.of(6, 0, 13, 30),
            "AFTERNOON", Hours.of(13, 30, 18, 30),
            "EVENING", Hours.of(17, 30, 22, 0));

    private static final LocalTime BEGIN = LocalTime.of(9, 30);
    private static final LocalTime END = LocalTime.of(19, 30);
    private static final Rest REST = new Rest(LocalTime.of(13, 30), LocalTime.of(16, 30), 60);

    private UsualHours() {}

    /**
     * When visits of a service begin.
     *
     * @param wishes the person's preferences; {@code MORNING}, {@code AFTERNOON} and {@code EVENING} narrow it down
     */
    static List<Hours> ofService(String serviceItem, Collection<String> wishes) {
        List<Hours> usual = OF_SERVICES.getOrDefault(serviceItem, List.of(DAY));
        List<Hours> wished = OF_WISHES.entrySet().stream()
                .filter(each -> wishes.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<Hours> both = usual.stream()
                .flatMap(hours -> wished.stream().map(hours::in).flatMap(Optional::stream))
                .sorted((a, b) -> a.from().compareTo(b.from()))
                .toList();
        return both.isEmpty() ? usual : both;
    }

    /** True for a wish about the time of day, which is no wish about the worker. */
    static boolean isTimeOfDay(String wish) {
        return OF_WISHES.containsKey(wish);
    }

    /** When somebody works whose shifts nobody entered: Monday to Friday. */
    static Optional<Shift> shiftOn(DayOfWeek day) {
        return day.getValue() > DayOfWeek.FRIDAY.getValue()
                ? Optional.empty()
                : Optional.of(new Shift(day, BEGIN, END, REST));
    }
}
