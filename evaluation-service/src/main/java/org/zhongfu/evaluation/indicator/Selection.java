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
record Selection(String where, List<Object> parameters) {

    Selection {
        parameters = List.copyOf(parameters);
    }

    /** Verified visits, as alias {@code v}. */
    static Selection visits(IndicatorQuery question) {
        return of("v.status = 'VERIFIED' and ", "v", "v", question);
    }

    /** First visits of their orders, as alias {@code v}: no verified visit of the order began earlier. */
    static Selection firstVisits(IndicatorQuery question) {
        return of("""
                v.status = 'VERIFIED' and not exists (
                    select 1 from visit_fact e
                    where e.order_id = v.order_id and e.status = 'VERIFIED'
                      and (e.started_at, e.visit_id) < (v.started_at, v.visit_id)) and\s""", "v", "v", question);
    }

    /** Satisfaction answers, as alias {@code s}, the groups from their need {@code n}. */
    static Selection answers(IndicatorQuery question) {
        return of("", "s", "n", question);
    }

    /** This and one more condition. */
    Selection and(String condition, Object... operands) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(operands));
        return new Selection(where + " and " + condition, all);
    }

    @Nullable
    Object[] operands() {
        return parameters.toArray();
    }

    private static Selection of(String condition, String rows, String groups, IndicatorQuery question) {
        Selection all = new Selection(
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
