// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.matching;

import java.util.List;

/** The areas, services and target groups of the pilot, with shares that make some services scarce and others ample. */
final class PilotData {

    private PilotData() {}

    /**
     * A county-level unit.
     *
     * @param share of the needs, in hundredths
     */
    record County(String code, int share) {}

    /**
     * A service.
     *
     * @param share of the needs, in hundredths
     * @param bought units available, in hundredths of those wanted
     * @param groups share of each target group among the needs, in hundredths
     */
    record Service(String code, int share, int bought, List<Integer> groups) {}

    /**
     * A target group.
     *
     * @param known how many of a hundred have been served by a provider before
     */
    record Group(String code, int known) {}

    static final List<County> COUNTIES = List.of(
            new County("652301", 34),
            new County("652302", 14),
            new County("652323", 12),
            new County("652324", 13),
            new County("652325", 13),
            new County("652327", 8),
            new County("652328", 6));

    static final List<Group> GROUPS = List.of(
            new Group("SPECIAL_HARDSHIP", 40),
            new Group("CHILD_IN_DIFFICULTY", 15),
            new Group("SEVERE_DISABILITY", 35),
            new Group("SERIOUS_ILLNESS", 20),
            new Group("VULNERABLE_ELDER", 45),
            new Group("LOW_INCOME", 10));

    static final List<Service> SERVICES = List.of(
            new Service("REHAB_NURSING", 16, 70, List.of(15, 3, 35, 22, 20, 5)),
            new Service("MEDICAL_ESCORT", 9, 80, List.of(18, 4, 20, 28, 25, 5)),
            new Service("HOME_COOKING", 16, 90, List.of(25, 3, 20, 12, 35, 5)),
            new Service("HOME_CLEANING", 19, 125, List.of(22, 3, 20, 10, 35, 10)),
            new Service("SKILL_CULTIVATION", 4, 110, List.of(10, 25, 15, 5, 5, 40)),
            new Service("CULTURAL_ACTIVITY", 2, 140, List.of(15, 20, 15, 5, 30, 15)),
            new Service("SPECIAL_EDU_REHAB", 2, 60, List.of(3, 60, 35, 1, 0, 1)),
            new Service("LIFE_SKILL_TRAINING", 12, 95, List.of(25, 20, 25, 5, 10, 15)),
            new Service("CARE_ASSESSMENT", 12, 115, List.of(20, 5, 25, 20, 25, 5)),
            new Service("SOCIAL_INCLUSION", 3, 100, List.of(10, 15, 30, 10, 15, 20)),
            new Service("PSYCH_COUNSELLING", 2, 75, List.of(10, 30, 15, 20, 15, 10)),
            new Service("RESOURCE_LINKING", 1, 130, List.of(15, 15, 15, 20, 15, 20)),
            new Service("CHILD_CAPABILITY", 2, 85, List.of(5, 85, 5, 1, 0, 4)));

    /** A service of which more is available than wanted. */
    static final Service AMPLE = SERVICES.get(3);
}
