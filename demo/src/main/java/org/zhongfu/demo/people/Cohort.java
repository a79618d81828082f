// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

/** Persons who are alike in age and ground; a service is entered for persons of one cohort. */
public enum Cohort {
    /** Persons of sixty or older, or with a severe disability, who need care. */
    ANY_CARE(0, 2_400),
    /** Those of {@link #ANY_CARE} whose ground is not their income alone. */
    CARE(0, 2_400),
    /** Persons of 20 to 55 with the minimum living allowance. */
    WORKING_AGE(1_000_000, 1_400),
    /** Children of 7 to 15 with the minimum living allowance. */
    CHILDREN(2_000_000, 150);

    private final int firstIndex;
    private final int size;

    Cohort(int firstIndex, int size) {
        this.firstIndex = firstIndex;
        this.size = size;
    }

    int firstIndex() {
        return firstIndex;
    }

    int size() {
        return size;
    }

    boolean includes(SyntheticPerson person) {
        return this != CARE || person.ground() != EntitlementGround.MINIMUM_LIVING;
    }
}
