// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

/** The rules of a valid solution. */
public enum Rule {
    UNKNOWN_CAREGIVER("a route has an unknown caregiver"),
    CAREGIVER_TWICE("a caregiver has two routes"),
    UNKNOWN_PATIENT("a stop has an unknown patient"),
    UNKNOWN_SERVICE("a patient gets a service that is not needed"),
    SERVICE_MISSING("a needed service is not given"),
    SERVICE_TWICE("a needed service is given twice"),
    ABILITY("a caregiver gives a service without the ability"),
    SAME_CAREGIVER_TWICE("one caregiver gives both services that need two"),
    INCOMPATIBLE("an incompatible caregiver visits"),
    NOT_PREFERRED("a caregiver is not preferred although preferences are mandatory"),
    TRAVEL_TIME("a caregiver arrives earlier than the travel time allows"),
    TOO_EARLY("a service starts before the patient's first window"),
    TOO_LATE("a service is late where lateness is forbidden"),
    DURATION("a service is shorter or longer than its duration"),
    SYNCHRONISATION("two services do not start as they must relative to each other"),
    SHIFT("a caregiver leaves before the shift begins, or is back after it where overtime is forbidden"),
    LUNCH("a lunch break lies outside its time, is too short, or is a second one"),
    LUNCH_MISSED("a lunch break is missing where it is mandatory");

    private final String meaning;

    Rule(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
