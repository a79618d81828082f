// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ReturnVisitTaskId;

/**
 * The task of a dissatisfied return visit (回访不满意处理).
 *
 * @param id id of the task
 * @param state state of the task
 * @param workOrderId the work order whose return visit it was; it holds what the person said
 * @param needId the need that was served
 * @param areaCode area that answers for it
 * @param times since when it waits
 * @param round 1, and one more each time the person is still not satisfied
 * @param attempts how often the person was not reached for the second return visit, in this round
 * @param takenBy the officer who takes care of it
 * @param handling what was done
 * @param closure why it was closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReturnVisitTaskView(
        ReturnVisitTaskId id,
        long version,
        TaskState state,
        OrderId workOrderId,
        NeedId needId,
        String areaCode,
        @JsonUnwrapped Times times,
        @Min(1) @Max(1_000) int round,
        @Min(0) @Max(1_000) int attempts,
        @Nullable @Size(max = 200) String takenBy,
        @JsonUnwrapped Handling handling,
        @JsonUnwrapped Closure closure) {

    /**
     * Since when a task waits.
     *
     * @param openedAt when the person said that they are not satisfied
     * @param reachedAt when the last step was taken
     * @param ageDays for how many full days the task is open, or was
     */
    public record Times(
            Instant openedAt,
            Instant reachedAt,
            @Min(0) @Max(100_000) long ageDays) {}

    /**
     * What was done.
     *
     * @param resultCode what was done
     * @param answer the same in words
     * @param answeredBy the officer who answered; another one asks the person again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Handling(
            @Nullable TaskResult resultCode,
            @FreeText @Nullable @Size(max = 1000) String answer,
            @Nullable @Size(max = 200) String answeredBy) {}

    /**
     * Why a task was closed.
     *
     * @param closureReason why
     * @param closureNote the same in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Closure(
            @Nullable TaskClosureReason closureReason,
            @FreeText @Nullable @Size(max = 1000) String closureNote) {}
}
