// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.pilot;

import org.jspecify.annotations.Nullable;
import org.zhongfu.demo.people.Cohort;

/**
 * The figures of one service item in one area, and how the demonstration enters it.
 *
 * @param cohort for whom it is entered
 * @param unitPrice in yuan
 */
public record PrintedService(
        String code, String name, Area area, Shape shape, Cohort cohort, String unitPrice, Work work, Figures figures) {

    /** An area by GB/T 2260. */
    public record Area(String code, String name) {}

    /**
     * What a visit or a session takes.
     *
     * @param minutes planned length
     * @param credential what a worker needs; null for none
     * @param groupSize most persons of a session; 0 without sessions
     * @param staff workers of a session
     */
    public record Work(int minutes, @Nullable String credential, int groupSize, int staff) {}

    /**
     * The numbers that are entered.
     *
     * @param visits visits or attendances
     * @param sessions printed number of sessions; null when none is printed
     */
    public record Figures(
            Count persons, Count visits, @Nullable Integer sessions) {}

    /**
     * A number that is entered.
     *
     * @param entered as printed, else assumed
     * @param printed null when the report prints none
     * @param isLeast whether the report prints "at least"
     */
    public record Count(int entered, @Nullable Integer printed, boolean isLeast) {}

    /** How many persons are entered in the complete run. */
    public int persons() {
        return figures.persons().entered();
    }

    /** How many visits or attendances are entered in the complete run. */
    public int visits() {
        return figures.visits().entered();
    }
}
