// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.platform.web.Problem;

/**
 * A credential of a worker with its period.
 *
 * @param code a code of the list {@code credentials}, or another credential, which has no label
 * @param from first day it is valid
 * @param until last day it is valid, not before from; absent means open
 */
public record CredentialRequest(
        @NotNull @CodeFormat String code,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {

    Credential credential() {
        if (until != null && until.isBefore(from)) {
            throw Problem.rule("credentials", "has a credential that ends before it begins", "资格证书的截止日期早于起始日期");
        }
        return new Credential(code, from, until);
    }
}
