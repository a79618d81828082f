// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

/**
 * Allocates a backlog: each need gets all its units from one line it may have, or waits. No line gives more units than
 * it has. The same problem, rule, seed and effort give the same allocation on any machine. Runs on the thread of the
 * caller.
 */
public final class BatchAllocator {

    private final FairnessRule rule;

    /** An allocator that follows a fairness rule. */
    public BatchAllocator(FairnessRule rule) {
        this.rule = rule;
    }

    /** Allocates all needs together. */
    public Allocation allocate(AllocationProblem problem, AllocationLimits limits) {
        Deadline deadline = new Deadline(limits.time());
        AllocationData data = new AllocationData(problem, rule);
        AllocationAttempt attempt = new FairnessFloor(data, rule).reach(limits, deadline);
        return new AllocationBuilder(problem, data, attempt).allocation(rule, !deadline.passed());
    }
}
