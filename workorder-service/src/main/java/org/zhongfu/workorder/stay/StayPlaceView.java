// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.StayPlaceId;

/**
 * A place for stays (床位): for one person at a time.
 *
 * @param version version of the place; its ETag holds the same number
 * @param status whether persons are admitted to it
 * @param providerId the provider whose place it is
 * @param areaCode area in which it is
 * @param facility name of the facility
 * @param bed what the place is called there
 * @param occupied true when a person has it now; a person on leave keeps it
 * @param clientReference reference it was registered under; null when none was given
 */
public record StayPlaceView(
        StayPlaceId id,
        long version,
        StayPlaceStatus status,
        ProviderId providerId,
        String areaCode,
        @Size(max = 100) String facility,
        @Size(max = 50) String bed,
        boolean occupied,
        @Nullable String clientReference) {}
