// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import org.zhongfu.platform.web.SortField;

/** What lists of contracts are ordered by. */
public enum ContractOrder implements SortField {
    /** The last day of the contract. */
    PERIOD_TO;

    @Override
    public String path() {
        return "periodTo";
    }

    @Override
    public Kind kind() {
        return Kind.DAY;
    }

    static Object valueOf(SortField field, Contract row) {
        return switch ((ContractOrder) field) {
            case PERIOD_TO -> row.periodTo();
        };
    }
}
