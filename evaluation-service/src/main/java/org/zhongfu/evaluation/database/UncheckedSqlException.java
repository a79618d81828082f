// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.database;

import java.sql.SQLException;

/** A statement failed; the cause says why, and decides what a caller is told or whether an event is tried again. */
public final class UncheckedSqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UncheckedSqlException(SQLException cause) {
        super("a statement failed", cause);
    }
}
