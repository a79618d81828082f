// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.provider.Credential;

/**
 * A credential of a worker with its period.
 *
 * @param code a code of the list {@code credentials}, or another credential, which has no label
 * @param from first day it is valid
 * @param until last day it is valid; null while open
 */
public record CredentialView(
        String code, LocalDate from, @Nullable LocalDate until) {

    static CredentialView of(Credential credential) {
        return new CredentialView(credential.code(), credential.from(), credential.until());
    }
}
