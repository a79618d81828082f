// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import java.util.List;
import org.zhongfu.demo.api.Actor;

/**
 * Seven persons of two townships who wait for the same service, two providers, and what a matching run decides. One
 * provider has eight units for one township, the other twelve for the whole city. One after another, the second person
 * would be matched with the city's provider, which has more units left by then, and the fourth would find two units of
 * five; together, the first four receive all twenty.
 */
final class RunScenario {

    /** An officer of the city, who has no other role. */
    static final Actor OFFICER = new Actor("county.officer");

    static final String CITY = "652301";

    private static final String FIRST_TOWNSHIP = CITY + "001";
    private static final String SECOND_TOWNSHIP = CITY + "002";

    private static final ServingProvider OF_CITY = new ServingProvider("HUITONG", new Actor("coordinator"), CITY, 12);
    private static final ServingProvider OF_TOWNSHIP =
            new ServingProvider("QICHENG", new Actor("coordinator.other"), FIRST_TOWNSHIP, 8);

    static final List<ServingProvider> PROVIDERS = List.of(OF_TOWNSHIP, OF_CITY);

    /** In the order in which their needs are confirmed. */
    static final List<WaitingPerson> PERSONS = List.of(
            new WaitingPerson("马玉梅", FIRST_TOWNSHIP, 5, 2, Outcome.served(OF_TOWNSHIP)),
            new WaitingPerson("木拉提·阿山", FIRST_TOWNSHIP, 3, 2, Outcome.served(OF_TOWNSHIP)),
            new WaitingPerson("王秀珍", SECOND_TOWNSHIP, 7, 3, Outcome.served(OF_CITY)),
            new WaitingPerson("古丽夏提·托乎提", SECOND_TOWNSHIP, 5, 4, Outcome.served(OF_CITY)),
            new WaitingPerson("周桂英", SECOND_TOWNSHIP, 4, 2, Outcome.waits("WORTH_MORE_TO_OTHERS")),
            new WaitingPerson("李淑琴", SECOND_TOWNSHIP, 20, 6, Outcome.waits("NO_UNITS_LEFT")),
            new WaitingPerson("陈德明", SECOND_TOWNSHIP, 2, 0, Outcome.ineligible("LEVEL_NOT_MET")));

    private RunScenario() {}

    /** A provider, and the units of its contract for an area. */
    record ServingProvider(String orgCode, Actor coordinator, String areaCode, int units) {}

    /**
     * A person with a need.
     *
     * @param failedItems how many of the six self-care items the person cannot do
     * @param outcome what the run decides
     */
    record WaitingPerson(String name, String areaCode, int units, int failedItems, Outcome outcome) {}

    /**
     * What a run decides about a need.
     *
     * @param orgCode the provider that serves, empty when there is none
     * @param reason why there is none, empty when there is one
     */
    record Outcome(String status, String orgCode, String reason) {

        static Outcome served(ServingProvider by) {
            return new Outcome("PROPOSED", by.orgCode(), "");
        }

        static Outcome waits(String reason) {
            return new Outcome("WAITS", "", reason);
        }

        static Outcome ineligible(String reason) {
            return new Outcome("INELIGIBLE", "", reason);
        }

        boolean isServed() {
            return status.equals("PROPOSED");
        }
    }

    /** The persons a provider serves. */
    static List<WaitingPerson> served() {
        return PERSONS.stream().filter(each -> each.outcome().isServed()).toList();
    }
}
