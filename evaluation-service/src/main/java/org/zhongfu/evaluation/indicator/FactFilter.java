// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import java.util.HashMap;
import java.util.Map;

/**
 * The facts an indicator counts: one where-clause, with which the value is computed and its trace is listed.
 *
 * @param where conditions on the aliases given; what a caller sent is in the arguments only
 * @param arguments the values of its parameters, by name
 */
record FactFilter(String where, Map<String, Object> arguments) {

    FactFilter {
        arguments = Map.copyOf(arguments);
    }

    /** Verified visits, as alias {@code v}. */
    static FactFilter visits(IndicatorQuery query) {
        return of("v.status = 'VERIFIED' and ", "v", "v", query);
    }

    /** Rows of which all count, as alias {@code v}. */
    static FactFilter all(IndicatorQuery query) {
        return of("", "v", "v", query);
    }

    /** First visits of their orders, as alias {@code v}: no verified visit of the order began earlier. */
    static FactFilter firstVisits(IndicatorQuery query) {
        return of("""
                v.status = 'VERIFIED' and not exists (
                    select 1 from visit_fact e
                    where e.order_id = v.order_id and e.status = 'VERIFIED'
                      and (e.started_at, e.visit_id) < (v.started_at, v.visit_id)) and\s""", "v", "v", query);
    }

    /** All satisfaction answers, counted or not, as alias {@code s}; their need is alias {@code n}. */
    static FactFilter answers(IndicatorQuery query) {
        return of("", "s", "n", query);
    }

    /** Needs that ended, counted or not, as alias {@code n}. */
    static FactFilter needs(IndicatorQuery query) {
        return of("", "n", "n", query);
    }

    /** This and one more condition. */
    FactFilter and(String condition) {
        return new FactFilter(where + " and (" + condition + ")", arguments);
    }

    /** This and one more condition with a parameter. */
    FactFilter and(String condition, String parameter, Object value) {
        Map<String, Object> more = new HashMap<>(arguments);
        more.put(parameter, value);
        return new FactFilter(where + " and (" + condition + ")", more);
    }

    private static FactFilter of(String condition, String rows, String groups, IndicatorQuery query) {
        FactFilter filter = new FactFilter(
                condition + rows + ".area_code like :areaLike and " + rows + ".civil_day between :from and :to",
                Map.of("areaLike", query.areaLike(), "from", query.from(), "to", query.to()));
        if (query.serviceItem() != null) {
            filter = filter.and(rows + ".service_item = :serviceItem", "serviceItem", query.serviceItem());
        }
        if (query.group() != null) {
            filter = filter.and(FactSql.inGroup(rows, groups), "group", query.group());
        }
        return filter;
    }
}
