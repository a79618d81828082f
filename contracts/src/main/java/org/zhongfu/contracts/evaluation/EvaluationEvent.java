// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SurveyAnswerId;

/**
 * Events published by the evaluation service: answers about satisfaction.
 *
 * <p>Topic {@code zhongfu.evaluation.v1}, keyed by the id of the order that was rated.
 */
public sealed interface EvaluationEvent extends Event {

    /** The topic of this family. */
    String TOPIC = "zhongfu.evaluation.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    /** True when the fact was entered long after it happened, in the role {@code backfill}; jobs that enforce deadlines skip it. */
    boolean backfilled();

    /**
     * A person answered how satisfied they are with an order.
     *
     * @param rating a code of the satisfaction scale, {@code VERY_SATISFIED} to {@code VERY_DISSATISFIED}
     * @param respondent who answered, a code of the list {@code respondents}; null in events of the first version
     */
    record SatisfactionRecorded(
            SurveyAnswerId answerId,
            long aggregateVersion,
            OrderId orderId,
            String areaCode,
            String serviceItem,
            String rating,
            Instant occurredAt,
            boolean backfilled,
            @Nullable String respondent)
            implements EvaluationEvent {
        @Override
        public SurveyAnswerId aggregateId() {
            return answerId;
        }

        @Override
        public String key() {
            return orderId.toString();
        }
    }
}
