// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.sql.SQLException;
import org.zhongfu.platform.kernel.CauseChain;
import org.zhongfu.platform.sql.TransientFaults;

/** Distinguishes transient faults of the environment from permanent faults of the event or its handler. */
final class Faults {

    private Faults() {}

    /** True if a later attempt may succeed without a change of the event or the handler. */
    static boolean isTransient(Throwable fault) {
        return CauseChain.of(fault).stream().anyMatch(Faults::isTransientItself);
    }

    private static boolean isTransientItself(Throwable fault) {
        return switch (fault) {
            case InterruptedException _ -> true;
            case SQLException sql -> TransientFaults.isTransient(sql);
            default -> false;
        };
    }
}
