// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a request does with ID numbers: whether its refusal tells something of one, and which ones it enters. {@link
 * IdentityLimits} counts by it. Bound to the thread of the request; outside of such a request nothing is kept.
 */
public final class NumberUse {

    private static final ScopedValue<NumberUse> CURRENT = ScopedValue.newInstance();

    private final Set<String> entered = new HashSet<>();
    private boolean probe;

    NumberUse() {}

    /** The refusal of this request tells something of a number. */
    public static void probed() {
        if (CURRENT.isBound()) {
            CURRENT.get().probe = true;
        }
    }

    /**
     * This request enters a number.
     *
     * @param number keyed hash of the number
     */
    static void entered(String number) {
        if (CURRENT.isBound()) {
            CURRENT.get().entered.add(number);
        }
    }

    <T> T during(Supplier<T> request) {
        return ScopedValue.where(CURRENT, this).call(request::get);
    }

    boolean isProbe() {
        return probe;
    }

    Set<String> entered() {
        return Set.copyOf(entered);
    }
}
