// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;

/**
 * What a clock belongs to.
 *
 * @param caseId id of the application, need or work order; a stage of it has one clock that has not stopped
 * @param applicationId the application; null for a need without one
 * @param needId the need; null for stages of an application
 * @param personId the person; null before the acceptance
 * @param areaCode the area that answers for it
 * @param serviceItems the services asked for
 */
record CaseReference(
        UUID caseId,
        @Nullable ApplicationId applicationId,
        @Nullable NeedId needId,
        @Nullable PersonId personId,
        String areaCode,
        List<String> serviceItems) {

    CaseReference {
        serviceItems = List.copyOf(serviceItems);
    }

    /** The same case under the id of a work order, or of the task of its return visit. */
    CaseReference underId(UUID id) {
        return new CaseReference(id, applicationId, needId, personId, areaCode, serviceItems);
    }
}
