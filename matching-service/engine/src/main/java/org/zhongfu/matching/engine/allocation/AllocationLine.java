// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

/**
 * A contract line of a provider.
 *
 * @param id unique
 * @param units that can still be allocated; may be 0
 */
public record AllocationLine(String id, int units) {

    public AllocationLine {
        if (units < 0) {
            throw new IllegalArgumentException("line " + id + " has a negative number of units");
        }
    }
}
