// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

/** Parts of statements that the values and the traces of indicators share, so that both count the same rows. */
final class FactSql {

    /** The answers that count as satisfied. */
    static final String SATISFIED = "s.rating in ('VERY_SATISFIED', 'SATISFIED')";

    /** Whole minutes from the request to the visit. */
    static final String MINUTES = "floor(extract(epoch from v.started_at - v.requested_at) / 60)::bigint";

    /** Answers with their order and need, as far as these are known. */
    static final String ANSWERS = """
            from satisfaction_fact s
            left join order_fact o on o.order_id = s.order_id
            left join need_fact n on n.need_id = o.need_id
            where\s""";

    private FactSql() {}
}
