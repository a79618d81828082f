// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Finds the file of an ID number. The number is sent in a body because addresses of requests are logged.
 *
 * @param idNumber citizen ID number of 18 characters (GB 11643)
 */
public record FindPersonRequest(
        @Schema(pattern = IdNumber.PATTERN) @NotNull @ValidIdNumber
        String idNumber) {

    /** Without the number: logs must not contain personal data. */
    @Override
    public String toString() {
        return "FindPersonRequest[]";
    }
}
