// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.base.Recording;

/**
 * A worker (服务人员) of a provider.
 *
 * @param providerId id of the provider that employs the worker
 * @param name name of the worker
 * @param account the account the worker signs in with
 * @param areaCode area the worker works in
 * @param credentials credentials the worker holds or held
 * @param employment the period of employment
 * @param planning what day plans have to respect about the worker; null for all but coordinators of the provider, and
 *     while none was entered
 * @param occurredAt when the worker was registered
 * @param recording when it was recorded
 */
public record WorkerView(
        WorkerId id,
        long version,
        ProviderId providerId,
        String orgCode,
        String name,
        @JsonUnwrapped Account account,
        String areaCode,
        List<CredentialView> credentials,
        @JsonUnwrapped Employment employment,
        @Nullable WorkerPlanning planning,
        Instant occurredAt,
        @JsonUnwrapped Recording recording) {

    /**
     * The account a worker signs in with.
     *
     * @param subject subject of its tokens; null while none is bound
     * @param subjectState what became of the binding: it proves visits once its holder has confirmed it; null while none was made
     */
    public record Account(
            @Nullable String subject, @Nullable SubjectState subjectState) {}

    /**
     * The period of employment.
     *
     * @param activeFrom first day of employment
     * @param activeUntil last day of employment; null while open
     * @param leaves leaves of the worker, by their first day; null for all but coordinators of the provider
     */
    public record Employment(
            LocalDate activeFrom,
            @Nullable LocalDate activeUntil,
            @Nullable List<Leave> leaves) {}
}
