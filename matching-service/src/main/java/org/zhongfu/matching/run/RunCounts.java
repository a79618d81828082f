// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.persistence.Embeddable;

/**
 * How many needs of a run are in which state.
 *
 * @param needs needs that waited when they were decided on
 * @param placed needs that a contract line is to serve
 * @param offered needs whose provider has the offer
 * @param notOffered needs that the line could no longer serve when the run was applied
 */
@Embeddable
public record RunCounts(int needs, int placed, int offered, int notOffered) {

    /** Nothing is known yet. */
    static final RunCounts NONE = new RunCounts(0, 0, 0, 0);

    RunCounts andOffered() {
        return new RunCounts(needs, placed, offered + 1, notOffered);
    }

    RunCounts andNotOffered() {
        return new RunCounts(needs, placed, offered, notOffered + 1);
    }
}
