// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

/**
 * Allots a backlog: each need wholly to one line it may have, or to nobody; no line gives more than it has. The same
 * problem, rule, seed and effort give the same allocation on any machine. One thread, the caller's.
 */
public final class BatchAllocator {

    private final FairnessRule rule;

    /** One that follows a rule. */
    public BatchAllocator(FairnessRule rule) {
        this.rule = rule;
    }

    /** Allots all needs together. */
    public Allocation allocate(AllocationProblem problem, AllocationLimits limits) {
        Deadline deadline = new Deadline(limits.time());
        AllocationData data = new AllocationData(problem, rule);
        AllocationAttempt attempt = new FairnessFloor(data, rule).reach(limits, deadline);
        return new AllocationBuilder(problem, data, attempt).allocation(rule, !deadline.passed());
    }
}
