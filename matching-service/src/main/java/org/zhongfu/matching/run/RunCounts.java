// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;

/**
 * How many needs of a run are in which state.
 *
 * @param needs needs that awaited a match at the time of the search
 * @param placed needs that are allocated to a contract line
 * @param offered needs whose provider has the offer
 * @param notOffered needs that the line could no longer serve when the run was applied
 */
@Embeddable
public record RunCounts(
        @Min(0) int needs,
        @Min(0) int placed,
        @Min(0) int offered,
        @Min(0) int notOffered) {

    /** Before the search. */
    static final RunCounts NONE = new RunCounts(0, 0, 0, 0);

    RunCounts andOffered() {
        return new RunCounts(needs, placed, offered + 1, notOffered);
    }

    RunCounts andNotOffered() {
        return new RunCounts(needs, placed, offered, notOffered + 1);
    }
}
