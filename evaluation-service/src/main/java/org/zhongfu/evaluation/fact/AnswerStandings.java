// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SurveyAnswerId;

/** Which answers about an order count. */
@ApplicationScoped
public class AnswerStandings {

    private static final String OF_ORDERS =
            "select answer_id, exclusion from answer_standing where order_id = any (:orders)";

    private final Jdbi jdbi;

    AnswerStandings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Whether an answer counts.
     *
     * @param exclusion why it does not; null when it does
     */
    public record Standing(
            SurveyAnswerId answerId, @Nullable ExclusionReason exclusion) {

        /** True when it is the one answer about its order that counts. */
        public boolean counted() {
            return exclusion == null;
        }
    }

    /** The standing of all answers about these orders, by answer. */
    public Map<SurveyAnswerId, Standing> of(Collection<OrderId> orders) {
        Map<SurveyAnswerId, Standing> standings = new HashMap<>();
        if (!orders.isEmpty()) {
            jdbi.useHandle(sql -> sql.createQuery(OF_ORDERS)
                    .bindArray("orders", OrderId.class, orders)
                    .mapTo(Standing.class)
                    .forEach(standing -> standings.put(standing.answerId(), standing)));
        }
        return standings;
    }
}
