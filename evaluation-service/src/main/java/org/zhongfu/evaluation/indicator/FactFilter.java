// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows a question selects: the one where-clause that a figure is computed with and its trace is listed with.
 *
 * @param where conditions on the aliases given; texts of the caller are parameters only
 * @param parameters their operands, in order
 */
record FactFilter(String where, List<Object> parameters) {

    FactFilter {
        parameters = List.copyOf(parameters);
    }

    /** Verified visits, as alias {@code v}. */
    static FactFilter visits(IndicatorQuery question) {
        return of("v.status = 'VERIFIED' and ", "v", "v", question);
    }

    /** First visits of their orders, as alias {@code v}: no verified visit of the order began earlier. */
    static FactFilter firstVisits(IndicatorQuery question) {
        return of("""
                v.status = 'VERIFIED' and not exists (
                    select 1 from visit_fact e
                    where e.order_id = v.order_id and e.status = 'VERIFIED'
                      and (e.started_at, e.visit_id) < (v.started_at, v.visit_id)) and\s""", "v", "v", question);
    }

    /** Satisfaction answers, as alias {@code s}, the groups from their need {@code n}. */
    static FactFilter answers(IndicatorQuery question) {
        return of("", "s", "n", question);
    }

    /** This and one more condition. */
    FactFilter and(String condition, Object... operands) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(operands));
        return new FactFilter(where + " and " + condition, all);
    }

    @Nullable
    Object[] operands() {
        return parameters.toArray();
    }

    private static FactFilter of(String condition, String rows, String groups, IndicatorQuery question) {
        FactFilter all = new FactFilter(
                condition + rows + ".area_code like ? and " + rows + ".civil_day between ? and ?",
                List.of(question.areaLike(), question.from(), question.to()));
        if (question.serviceItem() != null) {
            all = all.and(rows + ".service_item = ?", question.serviceItem());
        }
        if (question.group() != null) {
            all = all.and("? = any (" + groups + ".groups)", question.group());
        }
        return all;
    }
}
