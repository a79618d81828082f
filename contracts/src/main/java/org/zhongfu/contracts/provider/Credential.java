// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.provider;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A qualification of a worker with its period.
 *
 * @param code a code of the list {@code credentials}, or another credential, which has no label
 * @param until last day it is valid, null while open
 */
public record Credential(
        String code, LocalDate from, @Nullable LocalDate until) {

    /** True when the credential is valid on that day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
