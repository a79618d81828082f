// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhongfu.matching.worker.WorkerPlanning.Shift;
import org.zhongfu.matching.worker.WorkerPlanning.ShiftBreak;

/**
 * The hours that apply where none are entered, in versions: a plan stores its version and uses it, also when a replica
 * takes it later. All of China uses Beijing time, and daily life in Xinjiang is about two hours later by the clock: lunch
 * is at half past one, supper at seven. These are initial values of this system without a published source.
 *
 * @param version number of the version; it grows when a value changes
 * @param day time window for the start of visits of all other services
 * @param ofServices time windows for the start of visits, by service
 * @param ofWishes time window of each preference for a time of day
 * @param shift shift of workers without entered shifts
 * @param days on which days services are given
 */
public record UsualHours(
        int version,
        Hours day,
        Map<String, List<Hours>> ofServices,
        Map<String, Hours> ofWishes,
        UsualShift shift,
        ServiceDays days) {

    private static final UsualHours FIRST = new UsualHours(
            1,
            Hours.of(9, 30, 18, 30),
            Map.of(
                    "HOME_COOKING", List.of(Hours.of(11, 30, 13, 30), Hours.of(17, 30, 19, 0)),
                    "MEDICAL_ESCORT", List.of(Hours.of(9, 30, 11, 30), Hours.of(15, 30, 16, 30))),
            Map.of(
                    "MORNING", Hours.of(6, 0, 13, 30),
                    "AFTERNOON", Hours.of(13, 30, 18, 30),
                    "EVENING", Hours.of(17, 30, 22, 0)),
            new UsualShift(
                    LocalTime.of(9, 30),
                    LocalTime.of(19, 30),
                    new ShiftBreak(LocalTime.of(13, 30), LocalTime.of(16, 30), 60)),
            new ServiceDays(false, Set.of()));

    /** Services follow the working calendar; people eat and need care on holidays too. */
    private static final UsualHours SECOND = new UsualHours(
            2,
            FIRST.day,
            FIRST.ofServices,
            FIRST.ofWishes,
            FIRST.shift,
            new ServiceDays(true, Set.of("HOME_COOKING", "DAILY_CARE")));

    private static final List<UsualHours> ALL = List.of(FIRST, SECOND);

    public UsualHours {
        ofServices = Map.copyOf(ofServices);
        ofWishes = Map.copyOf(ofWishes);
    }

    /**
     * On which days services are given and workers without entered shifts work.
     *
     * @param byCalendar true when the working calendar decides; otherwise services are given every day, and the shift
     *     is that of Monday to Friday
     * @param everyDay services that are given on days off too
     */
    record ServiceDays(boolean byCalendar, Set<String> everyDay) {

        ServiceDays {
            everyDay = Set.copyOf(everyDay);
        }
    }

    /** A working day. */
    record UsualShift(LocalTime from, LocalTime until, ShiftBreak rest) {}

    /** The version for new plans. */
    public static UsualHours current() {
        return ALL.getLast();
    }

    /** The version that a plan has stored. */
    public static UsualHours version(int version) {
        return ALL.get(version - 1);
    }

    /**
     * The time windows for the start of visits of a service.
     *
     * @param wishes the person's preferences; {@code MORNING}, {@code AFTERNOON} and {@code EVENING} narrow it down
     */
    public List<Hours> ofService(String serviceItem, Collection<String> wishes) {
        List<Hours> usual = ofServices.getOrDefault(serviceItem, List.of(day));
        List<Hours> wished = ofWishes.entrySet().stream()
                .filter(each -> wishes.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<Hours> both = usual.stream()
                .flatMap(hours -> wished.stream().map(hours::intersection).flatMap(Optional::stream))
                .sorted((a, b) -> a.from().compareTo(b.from()))
                .toList();
        return both.isEmpty() ? usual : both;
    }

    /** True for a preference for a time of day, which is not about the worker. */
    boolean isTimeOfDay(String wish) {
        return ofWishes.containsKey(wish);
    }

    /**
     * True when the service is given on a day.
     *
     * @param workingDay whether it is a working day of the person's area
     */
    public boolean servesOn(String serviceItem, boolean workingDay) {
        return !days.byCalendar() || workingDay || days.everyDay().contains(serviceItem);
    }

    /**
     * The shift of a worker without entered shifts.
     *
     * @param workingDay whether the day is a working day of the area of the plan
     */
    Optional<Shift> shiftOn(DayOfWeek weekday, boolean workingDay) {
        boolean works = days.byCalendar() ? workingDay : weekday.getValue() <= DayOfWeek.FRIDAY.getValue();
        return works ? Optional.of(new Shift(weekday, shift.from(), shift.until(), shift.rest())) : Optional.empty();
    }
}
