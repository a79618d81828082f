// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

/**
 * A provider's contract line.
 *
 * @param id unique
 * @param units still to be given out; may be none
 */
public record AllocationLine(String id, int units) {

    public AllocationLine {
        if (units < 0) {
            throw new IllegalArgumentException("line " + id + " has fewer units than none");
        }
    }
}
