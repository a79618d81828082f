// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.CauseChain;

/** Distinguishes transient faults of the environment from permanent faults of the event or its handler. */
final class Faults {

    /** Connection lost, conflict between transactions, out of resources, server shutting down or starting. */
    private static final List<String> TRANSIENT_STATES = List.of("08", "40", "53", "57P", "55P03");

    private Faults() {}

    /** True if a later attempt may succeed without a change of the event or the handler. */
    static boolean isTransient(Throwable fault) {
        return CauseChain.of(fault).stream().anyMatch(Faults::isTransientItself);
    }

    private static boolean isTransientItself(Throwable fault) {
        return switch (fault) {
            case SQLTransientException _, SQLRecoverableException _, InterruptedException _ -> true;
            case SQLException sql -> isTransientState(sql.getSQLState());
            default -> false;
        };
    }

    /** The connection pool says that it is exhausted or cannot connect with no state at all. */
    private static boolean isTransientState(@Nullable String state) {
        return state == null || TRANSIENT_STATES.stream().anyMatch(state::startsWith);
    }
}
