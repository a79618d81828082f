// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.NotNull;

/** Looks for the file of an ID number; in a body, because addresses end up in logs. */
public record FindPersonRequest(@NotNull @ValidIdNumber String idNumber) {

    /** Never the number: it must not end up in a log. */
    @Override
    public String toString() {
        return "FindPersonRequest[]";
    }
}
