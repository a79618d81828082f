// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Caller;

/**
 * What of the figures a caller may read, beyond the figures themselves.
 *
 * @param rows true for roles that may read visits with their persons in workorder too
 * @param groups true for roles that may read the target groups of a person in intake too
 */
public record FigureAccess(boolean rows, boolean groups) {

    /** The access of the caller's roles. */
    public static FigureAccess of(Caller caller) {
        boolean officer = caller.isAnyOf(Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER);
        return new FigureAccess(officer || caller.isAnyOf(Roles.EVALUATOR, Roles.AUDITOR), officer);
    }

    /** True when the rows of the query may be listed: a row listed under a group says that its person is in the group. */
    boolean rowsOf(IndicatorQuery query) {
        return rows && (query.group() == null || groups);
    }
}
