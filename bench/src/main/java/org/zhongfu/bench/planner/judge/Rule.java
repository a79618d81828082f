// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

/** What a solution must keep to. */
public enum Rule {
    UNKNOWN_CAREGIVER("a route belongs to nobody"),
    CAREGIVER_TWICE("a caregiver has two routes"),
    UNKNOWN_PATIENT("a place is nobody's"),
    UNKNOWN_SERVICE("a patient gets what is not needed"),
    SERVICE_MISSING("a needed service is not given"),
    SERVICE_TWICE("a needed service is given twice"),
    ABILITY("a caregiver gives a service without the ability"),
    SAME_CAREGIVER_TWICE("one caregiver gives both services that need two"),
    INCOMPATIBLE("a caregiver comes who must not"),
    NOT_PREFERRED("somebody comes whom the patient did not wish for, where wishes are law"),
    TRAVEL_TIME("a caregiver is quicker than the way allows"),
    TOO_EARLY("a service starts before the patient's first window"),
    TOO_LATE("a service is late where lateness is forbidden"),
    DURATION("a service is cut short or stretched"),
    SYNCHRONISATION("two services do not start as they must relative to each other"),
    SHIFT("a caregiver leaves before the shift begins, or is back after it where overtime is forbidden"),
    LUNCH("a lunch break lies outside its time, is too short, or is a second one"),
    LUNCH_MISSED("a lunch break is missing where it is law");

    private final String meaning;

    Rule(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
