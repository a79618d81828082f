// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.constraints.NotNull;
import org.zhongfu.platform.kernel.PlainText;

/**
 * Takes over an application that was sent without a login, by receipt number and query code.
 *
 * @param receipt receipt number (回执编号), for example ZF-20241012-7K3M9P2Q; case, width, spaces and hyphens do not count
 * @param code query code (查询码) of 8 characters
 */
public record TakeOverApplicationRequest(
        @NotNull @PlainText(max = 60) String receipt,
        @NotNull @PlainText(max = 30) String code) {

    /** Without the code: who has it may read and withdraw the application. */
    @Override
    public String toString() {
        return "TakeOverApplicationRequest[]";
    }
}
