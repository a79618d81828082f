// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

/** The measures of a solution. */
public enum Measure {
    /** Travel time, depots included. */
    TRAVEL("travel_time"),
    /** Lateness of all services. */
    LATENESS("total_tardiness"),
    /** Lateness of the latest service. */
    WORST_LATENESS("highest_tardiness"),
    /** Time between arrivals and starts. */
    WAITING("total_waiting_time"),
    /** Time after shifts. */
    OVERTIME("total_extra_time"),
    /** Time without work in the shift of the caregiver who has the most of it. */
    WORST_IDLE("max_idle_time"),
    /** Services by a caregiver who is not preferred. */
    NOT_PREFERRED("caregiver_preferences"),
    /** Patients left out. */
    LEFT_OUT("optional_patients"),
    /** Lunch breaks missed. */
    MISSED_LUNCH("missed_lunch_break");

    private final String weightName;

    Measure(String weightName) {
        this.weightName = weightName;
    }

    /** Its name among the weights of a published instance. */
    public String weightName() {
        return weightName;
    }

    /** Its name among the cost components of a published solution. */
    public String costName() {
        return switch (this) {
            case NOT_PREFERRED -> "preferences";
            case LEFT_OUT -> "unscheduled";
            case TRAVEL, LATENESS, WORST_LATENESS, WAITING, OVERTIME, WORST_IDLE, MISSED_LUNCH -> weightName;
        };
    }
}
