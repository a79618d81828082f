// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.sql;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;

/** Distinguishes transient faults of the database, after which the same statement may succeed, from permanent ones. */
public final class TransientFaults {

    /** Connection lost, conflict between transactions, out of resources, server shutting down or starting. */
    private static final List<String> STATES = List.of("08", "40", "53", "57P", "55P03");

    private TransientFaults() {}

    /** True if the connection ended, so that the server's answer to the last statement is lost. */
    public static boolean isConnectionLost(SQLException fault) {
        String state = fault.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /** True if a later attempt may succeed; looks at this exception alone, not at its causes. */
    public static boolean isTransient(SQLException fault) {
        String state = fault.getSQLState();
        // The connection pool gives no state when it is exhausted or cannot connect.
        return fault instanceof SQLTransientException
                || fault instanceof SQLRecoverableException
                || state == null
                || STATES.stream().anyMatch(state::startsWith);
    }
}
