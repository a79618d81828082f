// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.Credential;

/**
 * A worker, as day plans use them.
 *
 * @param areaCode area the worker works in
 * @param planning null while none was entered
 */
public record TeamMember(
        WorkerId id,
        String name,
        String areaCode,
        List<Credential> credentials,
        LocalDate activeFrom,
        @Nullable LocalDate activeUntil,
        List<Leave> leaves,
        @Nullable WorkerPlanning planning) {

    /** True when the worker is employed and not on leave on that day. */
    public boolean isEmployedOn(LocalDate day) {
        return !day.isBefore(activeFrom)
                && (activeUntil == null || !day.isAfter(activeUntil))
                && leaves.stream().noneMatch(leave -> leave.contains(day));
    }

    /** True when no credential is required, or the worker holds it on that day. */
    public boolean isQualified(@Nullable String credential, LocalDate day) {
        return credential == null
                || credentials.stream().anyMatch(held -> held.code().equals(credential) && held.validOn(day));
    }
}
